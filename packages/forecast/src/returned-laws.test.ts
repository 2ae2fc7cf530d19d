import fc from "fast-check";
import { addDays, parseCase, reunionQuestions } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { reading, reunionCheck } from "./index.ts";

const today = "2026-12-01";
const draws = 200;

const answers = (["hours", "moods", "pace"] as const).map((question) =>
  fc
    .constantFrom(undefined, ...reunionQuestions[question].options)
    .map((answer) => (answer === undefined ? [] : [{ question, answer }])),
);

/** Somebody who is back, of whom hardly anything is told. */
const back = fc
  .record({
    apart: fc.integer({ min: 100, max: 500 }),
    together: fc.integer({ min: 1, max: 400 }),
    endedBy: fc.constantFrom("ex", "me", "mutual"),
    answers: fc.tuple(...answers).map((each) => each.flat()),
  })
  .map(({ apart, together, endedBy, answers: told }) => {
    const returned = addDays(today, -together);
    const parsed = parseCase({
      format: "staying-power/case",
      version: 1,
      breakup: addDays(returned, -apart),
      asOf: today,
      facts: { endedBy },
      events: [
        { at: returned, kind: "returned" },
        ...told.map((answer) => ({ at: today, kind: "reunion", ...answer })),
      ],
    });
    if (!parsed.ok) throw new Error("not a case");
    return parsed.value;
  });

describe("somebody who is back", () => {
  it("has a reading and a check, however little is told", () => {
    fc.assert(
      fc.property(back, (theCase) => {
        const { stay } = reunionCheck(theCase, { today, draws });
        const { outcomes } = reading(theCase, { today, draws });
        for (const { mean, low, high } of [
          {
            mean: stay.mean.at(-1) ?? Number.NaN,
            low: stay.low.at(-1) ?? Number.NaN,
            high: stay.high.at(-1) ?? Number.NaN,
          },
          outcomes.backAndStayed,
        ]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(mean).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(mean);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("as told in one line half a year on, has both", () => {
    const parsed = parseCase({
      format: "staying-power/case",
      version: 1,
      breakup: "2025-03-01",
      asOf: today,
      facts: { endedBy: "ex" },
      events: [{ at: "2026-06-01", kind: "returned" }],
    });
    if (!parsed.ok) throw new Error("not a case");
    expect(reading(parsed.value, { today }).state).toBe("together");
    expect(reunionCheck(parsed.value, { today }).state).toBe("together");
  }, 20_000);
});
