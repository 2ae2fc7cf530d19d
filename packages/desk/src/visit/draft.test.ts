import { describe, expect, it } from "vitest";
import { answerOf, emptyDraft, newProposal } from "./draft.ts";

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
      { ...newProposal("if-then"), cue: "Late", response: "I walk" },
      { ...newProposal("project"), what: "Guitar" },
      { ...newProposal("waiting"), until: "2027-03-01", why: "Enough" },
    ];
    const made = answerOf({ ...emptyDraft, proposals }, sending);
    expect(made).toMatchObject({
      ok: true,
      value: {
        proposals: [
          { id: proposals[0]?.id, event: { plan: proposals[0]?.id } },
          { event: { kind: "project", what: "Guitar", area: "passion" } },
          { why: "Enough", event: { kind: "waiting", until: "2027-03-01" } },
        ],
      },
    });
  });
});
