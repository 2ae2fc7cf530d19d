import fc from "fast-check";
import { signalIds } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { habits } from "../tables/habits.ts";
import { type LoggedSignal, withoutRepeats } from "./habits.ts";

const journal: fc.Arbitrary<readonly LoggedSignal[]> = fc
  .array(
    fc.record({
      signal: fc.constantFrom(...signalIds),
      weeksAgo: fc.integer({ min: 0, max: 2000 }).map((days) => days / 7),
    }),
    { maxLength: 200 },
  )
  .map((logged) => logged.toSorted((a, b) => b.weeksAgo - a.weeksAgo));

const runs = { seed: 1130, numRuns: 300 };
/** What adding up may miss by. */
const rounding = 1e-9;

function total(logged: readonly LoggedSignal[]): number {
  return withoutRepeats(logged).reduce((sum, { power }) => sum + power, 0);
}

function every(
  days: number,
  times: number,
  until = 0,
): readonly LoggedSignal[] {
  return Array.from({ length: times }, (_, i) => ({
    signal: "likes-views" as const,
    weeksAgo: until + ((times - 1 - i) * days) / 7,
  }));
}

describe("what a journal of signals says", () => {
  it("is bounded, however much is logged", () => {
    fc.assert(
      fc.property(journal, (logged) => {
        const counted = withoutRepeats(logged);
        expect(total(logged)).toBeLessThanOrEqual(habits.most + rounding);
        for (const { power } of counted) {
          expect(power).toBeGreaterThan(0);
          expect(power).toBeLessThanOrEqual(2);
        }
        const ages = counted.map(({ weeksAgo }) => weeksAgo);
        expect(ages).toEqual(ages.toSorted((a, b) => b - a));
      }),
      runs,
    );
  });

  it("is in full what one sign says, where there is one", () => {
    for (const signal of signalIds)
      expect(withoutRepeats([{ signal, weeksAgo: 3 }])).toEqual([
        { signal, weeksAgo: 3, power: 1 },
      ]);
  });

  it("of one habit is twice one sign at most, and more of the same within its days says no more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 200 }),
        (days, times) => {
          expect(total(every(days, times))).toBeLessThanOrEqual(2);
          expect(total(every(days / 2, 2 * times - 1))).toBeCloseTo(
            total(every(days, times)),
            9,
          );
        },
      ),
      runs,
    );
  });

  it("is about the change: a habit begun says more than one gone on", () => {
    const begun = total(every(1, 1));
    const goneOn = total(every(1, 15)) - begun;
    expect(goneOn).toBeGreaterThan(0);
    expect(goneOn).toBeLessThan(begun);
    expect(total(every(1, 86)) - total(every(1, 85))).toBeLessThan(0.01);
  });

  it("counts a habit taken up again the more, the longer it had paused", () => {
    const again = [5, 10, 30].map((weeks) =>
      total([...every(1, 10, weeks), ...every(1, 1)]),
    );
    expect(again).toEqual(again.toSorted((a, b) => a - b));
  });
});
