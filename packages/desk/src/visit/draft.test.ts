import { describe, expect, it } from "vitest";
import { answerOf, emptyDraft } from "./draft.ts";
import { newProposal, ofPlan, ofProject, ofWaiting } from "./draft-proposal.ts";

const sending = {
  from: "Ann",
  zone: "Europe/Paris",
  now: new Date("2026-11-30T12:00:00.000Z"),
};

describe("answerOf", () => {
  it("is no answer while nothing is said, or half of a proposal", () => {
    expect(answerOf(emptyDraft, sending)).toEqual({
      ok: false,
      error: "empty",
    });
    const proposals = [{ ...newProposal("if-then"), cue: "Late" }];
    expect(answerOf({ ...emptyDraft, proposals }, sending)).toEqual({
      ok: false,
      error: "incomplete",
    });
  });

  it("gives a call with the offset of the coach's clock on that day", () => {
    const call = { at: "2027-07-01T18:00", minutes: 45, place: " by phone " };
    expect(answerOf({ ...emptyDraft, call }, sending)).toMatchObject({
      ok: true,
      value: {
        call: {
          at: "2027-07-01T18:00:00+02:00",
          minutes: 45,
          place: "by phone",
        },
      },
    });
    const past = { ...call, at: "2026-11-30T12:30" };
    expect(answerOf({ ...emptyDraft, call: past }, sending)).toEqual({
      ok: false,
      error: "past",
    });
    const none = { ...call, at: "" };
    expect(answerOf({ ...emptyDraft, call: none }, sending)).toEqual({
      ok: false,
      error: "badCall",
    });
  });

  it("turns every kind of proposal into an entry of its own name", () => {
    const proposals = [
      {
        ...newProposal("if-then"),
        cue: "Late",
        response: "I walk",
        part: "night" as const,
        days: ["sunday" as const],
      },
      {
        ...newProposal("project"),
        what: "Guitar",
        show: "One song",
        slots: [{ day: "friday" as const, part: "evening" as const }],
      },
      { ...newProposal("waiting"), until: "2027-03-01", why: "Enough" },
      newProposal("letting-go"),
      { ...newProposal("day"), name: "Her birthday", on: "2026-01-05" },
      { ...newProposal("ritual"), ritual: "walk" },
    ];
    const made = answerOf({ ...emptyDraft, proposals }, sending);
    const [plan, project] = proposals;
    expect(made).toMatchObject({
      ok: true,
      value: {
        proposals: [
          {
            id: plan?.id,
            event: {
              plan: plan?.id,
              moment: { days: ["sunday"], part: "night" },
            },
          },
          {
            event: {
              kind: "project",
              project: project?.id,
              what: "Guitar",
              show: "One song",
              area: "passion",
              slots: [{ day: "friday", part: "evening" }],
            },
          },
          { why: "Enough", event: { kind: "waiting", until: "2027-03-01" } },
          { event: { kind: "letting-go", chosen: true } },
          { event: { kind: "day", name: "Her birthday", yearly: true } },
          { event: { kind: "ritual", ritual: "walk" } },
        ],
      },
    });
  });

  it("changes and ends what they have under the name that it has", () => {
    const plan = { plan: "late", cue: "It is late", response: "I walk" };
    const project = {
      project: "guitar",
      area: "passion",
      what: "Guitar",
      first: "Tune it",
      slots: [],
      start: "2026-10-01",
      day: 61,
      isHabit: false,
      asks: true,
    } as const;
    const waiting = { on: "2027-03-01", sign: "A ring", came: null };
    const proposals = [
      { ...ofPlan(plan, false), response: "I read" },
      ofPlan({ ...plan, plan: "early" }, true),
      ofProject(project, "changes"),
      ofProject({ ...project, project: "choir" }, "habit"),
      ofProject({ ...project, project: "club" }, "ends"),
      ofWaiting(waiting, true),
    ];
    const made = answerOf({ ...emptyDraft, proposals }, sending);
    const events = made.ok
      ? (made.value.proposals ?? []).map(({ event }) => event)
      : [];
    expect(events).toMatchObject([
      { plan: "late", cue: "It is late", response: "I read" },
      { plan: "early", cue: null },
      { project: "guitar", what: "Guitar", first: "Tune it" },
      { project: "choir", what: "Guitar", next: "habit" },
      { project: "club", area: "passion", what: null },
      { kind: "waiting", until: null },
    ]);
    expect(events[2]).not.toHaveProperty("next");
  });

  it("proposes no day that will be too near, or over, when it is read", () => {
    const near = { ...newProposal("waiting"), until: "2026-12-20" };
    const of = (proposal: typeof near) =>
      answerOf({ ...emptyDraft, proposals: [proposal] }, sending);
    expect(of(near)).toEqual({ ok: false, error: "tooSoon" });
    expect(of({ ...near, until: "2026-12-21" })).toMatchObject({ ok: true });
    const day = { ...newProposal("day"), name: "Easter", on: "2026-04-05" };
    expect(of({ ...day, yearly: false })).toEqual({ ok: false, error: "over" });
    expect(of(day)).toMatchObject({ ok: true });
  });
});
