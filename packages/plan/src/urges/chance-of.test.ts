import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, chanceOfGap } from "./chance-of.ts";

const roundings = 12;

describe("chanceOf", () => {
  it("is the tail of the binomial where every day has one", () => {
    // 1 - pbinom(c(-1, 0, 1, 2), 3, 0.25), by hand: 27, 27, 9 and 1 of 64.
    const chance = chanceOf([1, 1, 1], 0.25);
    for (const [count, of64] of [64, 37, 10, 1].entries())
      expect(chance[count]).toBeCloseTo(of64 / 64, roundings);
  });

  it("takes a day for one draw, however many it had", () => {
    const chance = chanceOf([4, 1], 0.5);
    expect([...chance]).toEqual([1, 0.75, 0.5, 0.5, 0.5, 0.25]);
  });

  const days = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it("is what going through all days one by one gives", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }),
        share,
        (some, part) => {
          const chance = chanceOf(some, part);
          for (const [count, found] of chance.entries())
            expect(found).toBeCloseTo(oneByOne(some, part, count), roundings);
        },
      ),
    );
  });

  it("never rises with the count, never falls with the share, and stays a chance", () => {
    fc.assert(
      fc.property(days, share, share, (some, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const low = chanceOf(some, less);
        const high = chanceOf(some, more);
        for (const [count, each] of low.entries()) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
          expect(each).toBeLessThanOrEqual((low[count - 1] ?? 1) + 1e-12);
          expect(each).toBeLessThanOrEqual((high[count] ?? 0) + 1e-12);
        }
      }),
    );
  });
});

describe("chanceOfGap", () => {
  it("is Fisher's exact test on one side", () => {
    // Fisher's tea: 3 of 4 against 1 of 4, 17 of 70.
    expect(chanceOfGap({ within: 3, of: 4 }, { within: 1, of: 4 })).toBeCloseTo(
      17 / 70,
      roundings,
    );
  });

  it("is certain where nothing falls in, or everything does", () => {
    expect(chanceOfGap({ within: 0, of: 9 }, { within: 0, of: 3 })).toBe(1);
    expect(chanceOfGap({ within: 9, of: 9 }, { within: 3, of: 3 })).toBe(1);
  });
});

/** The chance that at least so many fall in, by every way in which the days can fall. */
function oneByOne(
  days: readonly number[],
  share: number,
  atLeast: number,
): number {
  const [first, ...rest] = days;
  if (first === undefined) return atLeast <= 0 ? 1 : 0;
  return (
    share * oneByOne(rest, share, atLeast - first) +
    (1 - share) * oneByOne(rest, share, atLeast)
  );
}
