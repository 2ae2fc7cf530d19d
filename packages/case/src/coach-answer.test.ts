import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCoachAnswer } from "./coach-answer.ts";

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

  it("never throws, and never repeats what it was given", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.stringMatching(/^secret[a-z]{8}$/),
        (input, secret) => {
          parseCoachAnswer(input);
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
