import type { Outcomes, Range } from "@staying-power/forecast";
import fc from "fast-check";

/** In thousandths: doubles drawn by their bits are nearly all next to nothing. */
const part = fc.integer({ min: 0, max: 1000 }).map((of) => of / 1000);

/** What becomes of people: any three shares that make one, also none, each within its range. */
export const outcomes: fc.Arbitrary<Outcomes> = fc
  .record({ one: part, other: part, spread: part })
  .map(({ one, other, spread }) => {
    const [least, most] = [Math.min(one, other), Math.max(one, other)];
    const around = (mean: number): Range => ({
      mean,
      low: mean * (1 - spread),
      high: mean + (1 - mean) * spread,
    });
    return {
      horizonWeeks: 52,
      backAndStayed: around(least),
      backAndLeft: around(most - least),
      notBack: around(1 - most),
    };
  });
