import { describe, expect, it } from "vitest";
import { parseSafetyAnswers } from "./index.ts";
import { said, today } from "./testing/said.ts";

describe("parseSafetyAnswers", () => {
  it("reads back what was kept, and leaves out what it cannot read", () => {
    const answers = said({ now: "safe", harm: "unsure", motive: "unsaid" });
    expect(parseSafetyAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(
      answers,
    );
    expect(
      parseSafetyAnswers({
        now: { answer: "perhaps", on: today },
        harm: "no",
        adult: { answer: "yes", on: today },
        other: 1,
      }),
    ).toEqual({ adult: { answer: "yes", on: today, seen: [] } });
    for (const input of [null, "text", 3, []])
      expect(parseSafetyAnswers(input)).toEqual({});
  });

  it("reads the minute of an answer, and does without one it cannot read", () => {
    const now = { answer: "safe", on: today, seen: [] } as const;
    expect(parseSafetyAnswers({ now: { ...now, minute: 29_000_000 } })).toEqual(
      { now: { ...now, minute: 29_000_000 } },
    );
    for (const minute of ["12:00", 0.5, null])
      expect(parseSafetyAnswers({ now: { ...now, minute } })).toEqual({ now });
  });

  it.each(["", "yesterday", "2026-02-30", "2026-11-22T10:00:00Z"])(
    "leaves out an answer of no day, so that it is asked again: %o",
    (on) => {
      const given = { now: { answer: "safe", on, seen: [] } };
      expect(parseSafetyAnswers(given)).toEqual({});
    },
  );
});
