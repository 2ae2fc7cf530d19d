import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backRange, hundredPeople, outcomeKeys, wholeRange } from "./hundred.ts";

const certain = (mean: number) => ({ mean, low: mean, high: mean });

function outcomes(backAndStayed: number, backAndLeft: number) {
  return {
    horizonWeeks: 52 as const,
    backAndStayed: certain(backAndStayed),
    backAndLeft: certain(backAndLeft),
    notBack: certain(1 - backAndStayed - backAndLeft),
  };
}

describe("hundredPeople", () => {
  it("always shares out a hundred whole people, none more than one from the exact share", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (back, stays) => {
          const given = outcomes(back * stays, back * (1 - stays));
          const people = hundredPeople(given);
          const counts = outcomeKeys.map((key) => people[key]);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
          for (const key of outcomeKeys) {
            expect(Number.isInteger(people[key])).toBe(true);
            expect(people[key]).toBeGreaterThanOrEqual(0);
            expect(Math.abs(people[key] - given[key].mean * 100)).toBeLessThan(1 + 1e-9);
          }
        },
      ),
      { seed: 42 },
    );
  });

  it("gives the person left over to the largest fraction", () => {
    expect(hundredPeople(outcomes(0.128, 0.128))).toEqual({
      backAndStayed: 13,
      backAndLeft: 13,
      notBack: 74,
    });
    expect(hundredPeople(outcomes(0.1234, 0.1278))).toEqual({
      backAndStayed: 12,
      backAndLeft: 13,
      notBack: 75,
    });
  });
});

describe("wholeRange and backRange", () => {
  it("turns the range of not coming back into the range of coming back", () => {
    const notBack = { mean: 0.74, low: 0.62, high: 0.834 };
    expect(wholeRange(notBack)).toEqual({ low: 62, high: 83 });
    expect(backRange({ ...outcomes(0.13, 0.13), notBack })).toEqual({ low: 17, high: 38 });
  });
});
