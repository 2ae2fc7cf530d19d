import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCoachAnswer, readCoachAnswer } from "./coach-answer.ts";

const answer = {
  format: "staying-power/coach-answer",
  version: 1,
  sentAt: "2026-11-30T10:00:00.000Z",
  from: "Anna",
  text: "Read your map on Sunday.",
  proposals: [
    {
      id: "p1",
      event: { kind: "waiting", at: "2026-11-30", until: "2026-12-20" },
      why: "Three quiet weeks first.",
    },
  ],
  call: { at: "2026-12-02T18:00:00+01:00", minutes: 50, place: "by phone" },
};

const at = "2026-11-30";
const project = {
  kind: "project",
  at,
  project: "guitar",
  area: "passion",
  what: "Guitar",
};
const waiting = { kind: "waiting", at, until: "2026-12-20" };
const day = {
  kind: "day",
  name: "Her birthday",
  on: "2026-12-24",
  yearly: true,
  doing: "Cook with Sam",
  place: "",
  person: "",
};

describe("parseCoachAnswer", () => {
  it("gives back what a coach sends", () => {
    expect(parseCoachAnswer(answer)).toEqual({ ok: true, value: answer });
  });

  it("takes only entries that can be proposed, and names the place", () => {
    const event = { kind: "break", at: "2026-11-30" };
    const read = parseCoachAnswer({
      ...answer,
      proposals: [{ id: "p1", event }],
    });
    expect(read).toMatchObject({
      ok: false,
      error: { issues: [{ path: "proposals[0].event" }] },
    });
  });

  it("refuses a call on a bare day, and a later version", () => {
    for (const wrong of [
      { ...answer, call: { at: "2026-12-02", minutes: 50 } },
      { ...answer, version: 2 },
      { ...answer, more: true },
    ])
      expect(parseCoachAnswer(wrong).ok).toBe(false);
  });

  it.each([
    ["that something was done", { ...project, what: null, done: true }],
    ["that a sign came", { ...waiting, came: true }],
    ["that they go on", { kind: "letting-go", at, chosen: false }],
    ["a plan without its half", { kind: "if-then", at, plan: "p", cue: "x" }],
    ["a project of nothing", { ...project, what: " " }],
    ["a day without a name", { ...day, name: " " }],
    ["a day that does not exist", { ...day, on: "2026-02-30" }],
    [
      "a longer plan than there is room for",
      { ...day, doing: "x".repeat(501) },
    ],
    ["an entry of the journal", { kind: "looked", at }],
  ])("lets nobody propose %s", (_what, event) => {
    const proposals = [{ id: "p1", event }];
    expect(parseCoachAnswer({ ...answer, proposals }).ok).toBe(false);
    // For whoever receives it the rest stays readable.
    const read = readCoachAnswer({ ...answer, proposals });
    expect(read).toMatchObject({ ok: true, value: { proposals: [null] } });
  });

  it("lets every edit of a map be proposed that somebody else can think of", () => {
    const proposals = [
      { kind: "if-then", at, plan: "p", cue: null },
      { ...project, slots: [{ day: "friday", part: "evening" }] },
      { ...project, next: "habit" },
      { ...project, what: null },
      { ...waiting, until: null },
      { kind: "letting-go", at, chosen: true },
      day,
      { kind: "ritual", ritual: "walk" },
    ].map((event, place) => ({ id: `p${place}`, event }));
    const whole = { ...answer, proposals };
    expect(parseCoachAnswer(whole)).toEqual({ ok: true, value: whole });
    expect(readCoachAnswer(whole)).toEqual({ ok: true, value: whole });
  });

  it("keeps the place of a line of a later version, and reads all others", () => {
    const later = { id: "p0", event: { kind: "holiday", from: "2027-01-01" } };
    const [known] = answer.proposals;
    const read = readCoachAnswer({ ...answer, proposals: [later, known, 7] });
    expect(read).toMatchObject({
      ok: true,
      value: { text: answer.text, proposals: [null, known, null] },
    });
    const { proposals: _, ...none } = answer;
    expect(readCoachAnswer(none)).toMatchObject({
      ok: true,
      value: { proposals: [] },
    });
    for (const wrong of ["x", Array.from({ length: 31 }, () => known)])
      expect(readCoachAnswer({ ...answer, proposals: wrong }).ok).toBe(false);
  });

  it("never throws, and never repeats what it was given", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.stringMatching(/^secret[a-z]{8}$/),
        (input, secret) => {
          parseCoachAnswer(input);
          readCoachAnswer(input);
          const read = parseCoachAnswer({
            ...answer,
            from: [secret],
            text: input,
            [secret]: 1,
          });
          expect(read.ok ? "" : read.error.message).not.toContain(
            `"${secret}"`,
          );
        },
      ),
    );
  });
});
