import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  climb,
  ladderLevels,
  ladderRewards,
  observe,
  propagate,
  ratePattern,
  weeksSpent,
  type Ladder,
} from "./index.ts";
import {
  arbitraryLadder,
  arbitraryWeeks,
  settings,
  shares,
} from "./testing/arbitrary-chain.ts";
import {
  at,
  ladderOf,
  oracle,
  oracleDraw,
  promised,
  rateOf,
  sideBySide,
  widestGap,
  wrongCount,
} from "./testing/oracle.ts";

/** Rounding of up to 20 per week over 104 weeks, with room. */
const rounding = 1e-11;
const total = (entries: ArrayLike<number>): number =>
  Array.from(entries).reduce((a, b) => a + b, 0);

/** The five levels and one state for everything that has left them. */
const sixStates = ratePattern(6, [
  ...[0, 1, 2, 3].map((k) => [k, k + 1] as const),
  ...[0, 1, 2, 3].map((k) => [k + 1, k] as const),
  ...[0, 1, 2, 3, 4].map((k) => [k, 5] as const),
]);

function ratesOf({ up, down, exit }: Ladder): Float64Array {
  return Float64Array.from([...up, ...down, ...exit]);
}

describe("climb against R", () => {
  const draws = oracle.draws;
  const ladder = ladderOf(draws);
  const starts = sideBySide(draws.map(({ start }) => start.slice(0, at.apart)));

  it.each(oracle.times.map((weeks, index) => [weeks, index] as const))(
    "gives expm's apart levels, and what left them, after %s weeks on all 200 draws",
    (weeks, index) => {
      const p = starts.slice();
      const spent = new Float64Array(p.length);
      climb(ladder, weeks, p, spent);
      const apart = sideBySide(
        draws.map(({ rows }) => (rows[index] ?? []).slice(0, at.apart)),
      );
      expect(widestGap(p, apart)).toBeLessThan(promised);
      for (const [d, draw] of draws.entries()) {
        const flowInto = (state: number): number =>
          [0, 1, 2, 3, 4].reduce(
            (sum, level) =>
              sum +
              rateOf(draw, level, state) *
                (spent[level * draws.length + d] ?? NaN),
            0,
          );
        const row = draw.rows[index] ?? [];
        const came = total(
          Array.from({ length: wrongCount + 1 }, (_, j) =>
            flowInto(at.wrong + j),
          ),
        );
        expect(
          Math.abs(came - total(row.slice(at.wrong, at.settled))),
        ).toBeLessThan(promised);
        expect(
          Math.abs(flowInto(at.settled) - (row[at.settled] ?? NaN)),
        ).toBeLessThan(promised);
      }
    },
  );

  it("gives each reason the returns it has when nobody leaves again", () => {
    // Without the moves after a return, the general solver gathers the returns by reason.
    const kept = oracle.moves.flatMap((move, index) =>
      move[0] < at.apart ? [{ move, index }] : [],
    );
    const pattern = ratePattern(
      oracle.states.length,
      kept.map(({ move }) => move),
    );
    for (const draw of draws.slice(0, 40)) {
      const p = Float64Array.from(draw.start);
      propagate(
        pattern,
        Float64Array.from(kept, ({ index }) => draw.rates[index] ?? 0),
        52,
        p,
      );
      const q = Float64Array.from(draw.start.slice(0, at.apart));
      const spent = new Float64Array(at.apart);
      climb(ladderOf([draw]), 52, q, spent);
      const byReason = Array.from({ length: wrongCount + 1 }, (_, j) =>
        total(
          spent.map(
            (weeks, level) => weeks * rateOf(draw, level, at.wrong + j),
          ),
        ),
      );
      expect(
        widestGap(byReason, p.subarray(at.wrong, at.doubting)),
      ).toBeLessThan(promised);
    }
  });

  it("filters as R does, with observe after every interval", () => {
    expect(oracle.filters.length).toBeGreaterThan(0);
    for (const {
      draw: number,
      weeks,
      likelihood,
      logLikelihood,
      filtered,
    } of oracle.filters) {
      const draw = oracleDraw(number);
      const p = Float64Array.from(draw.start.slice(0, at.apart));
      const logWeight = new Float64Array(1);
      for (const [step, length] of weeks.entries()) {
        climb(ladderOf([draw]), length, p, new Float64Array(at.apart));
        observe(p, 1, Float64Array.from(likelihood[step] ?? []), logWeight);
        expect(
          Math.abs((logWeight[0] ?? NaN) - (logLikelihood[step] ?? NaN)),
        ).toBeLessThan(promised);
        expect(widestGap(p, filtered[step] ?? [])).toBeLessThan(promised);
      }
    }
  });
});

const arbitraryClimb = fc.record({
  ladder: arbitraryLadder,
  start: shares(ladderLevels, 2),
  weeks: arbitraryWeeks,
});

describe("climb", () => {
  it("agrees with the general solver at any rates", () => {
    fc.assert(
      fc.property(arbitraryClimb, ({ ladder, start, weeks }) => {
        const p = start.slice();
        climb(ladder, weeks, p, new Float64Array(10));
        const q = new Float64Array(12);
        q.set(start);
        propagate(sixStates, ratesOf(ladder), weeks, q);
        expect(widestGap(p, q.subarray(0, 10))).toBeLessThan(rounding);
      }),
      settings,
    );
  });

  it("spends every week somewhere: time at the levels and time outside add up", () => {
    fc.assert(
      fc.property(arbitraryClimb, ({ ladder, start, weeks }) => {
        const p = start.slice();
        const spent = new Float64Array(10);
        climb(ladder, weeks, p, spent);
        for (let d = 0; d < 2; d += 1) {
          let out = 0;
          let left = 1;
          for (let level = 0; level < 5; level += 1) {
            const time = spent[level * 2 + d] ?? NaN;
            expect(time).toBeGreaterThanOrEqual(0);
            expect(time).toBeLessThanOrEqual(weeks + rounding);
            out += time * (ladder.exit[level * 2 + d] ?? NaN);
            left -= p[level * 2 + d] ?? NaN;
          }
          // Times grow with the weeks and so does their rounding.
          expect(Math.abs(out - left)).toBeLessThan(
            rounding * (1 + 20 * weeks),
          );
        }
      }),
      settings,
    );
  });

  it("adds to the time spent, and in two stretches gives what one gives", () => {
    fc.assert(
      fc.property(
        arbitraryClimb,
        arbitraryWeeks,
        ({ ladder, start, weeks }, more) => {
          const p = start.slice();
          const spent = new Float64Array(10);
          climb(ladder, weeks, p, spent);
          climb(ladder, more, p, spent);
          const q = start.slice();
          const once = new Float64Array(10);
          climb(ladder, weeks + more, q, once);
          expect(widestGap(p, q)).toBeLessThan(rounding);
          expect(widestGap(spent, once)).toBeLessThan(
            rounding * (1 + weeks + more),
          );
        },
      ),
      settings,
    );
  });

  it("takes each draw its own number of weeks", () => {
    fc.assert(
      fc.property(
        arbitraryClimb,
        arbitraryWeeks,
        ({ ladder, start, weeks }, other) => {
          const p = start.slice();
          const spent = new Float64Array(10);
          climb(ladder, Float64Array.of(weeks, other), p, spent);
          for (const [d, length] of [weeks, other].entries()) {
            const q = start.slice();
            const alone = new Float64Array(10);
            climb(ladder, length, q, alone);
            for (let level = 0; level < 5; level += 1) {
              expect(p[level * 2 + d]).toBe(q[level * 2 + d]);
              expect(spent[level * 2 + d]).toBe(alone[level * 2 + d]);
            }
          }
        },
      ),
      settings,
    );
  });

  it("refuses what does not fit", () => {
    const ladder = ladderOf([oracleDraw(0)]);
    const ten = new Float64Array(10);
    const five = new Float64Array(5);
    expect(() => climb(ladder, 1, ten, ten)).toThrow(RangeError);
    expect(() => climb(ladder, 1, five, ten)).toThrow(RangeError);
    expect(() =>
      climb(ladder, Float64Array.of(1, 2), five, five.slice()),
    ).toThrow(RangeError);
    for (const key of ["up", "down", "exit"] as const)
      expect(() =>
        climb({ ...ladder, [key]: ten }, 1, five, five.slice()),
      ).toThrow(RangeError);
  });
});

describe("weeksSpent", () => {
  it("gives at both times what climbing to each gives, and leaves the start alone", () => {
    fc.assert(
      fc.property(
        arbitraryClimb,
        arbitraryWeeks,
        ({ ladder, start, weeks }, more) => {
          const early = Math.max(weeks, 1e-6);
          const late = early + more;
          const before = start.slice();
          const spent = [new Float64Array(10), new Float64Array(10)] as const;
          weeksSpent(ladder, early, late, start, ...spent);
          expect(start).toEqual(before);
          for (const [which, until] of [early, late].entries()) {
            const expected = new Float64Array(10);
            climb(ladder, until, start.slice(), expected);
            expect(widestGap(spent[which] ?? [], expected)).toBeLessThan(
              rounding * (1 + until),
            );
          }
        },
      ),
      settings,
    );
  });

  it("works out only the draws it is asked for, as climb does", () => {
    const ladder = ladderOf(oracle.draws.slice(0, 3));
    const p = new Float64Array(15).fill(0.2);
    const spent = [new Float64Array(15), new Float64Array(15)] as const;
    weeksSpent(ladder, 5, 9, p, ...spent, Uint32Array.of(1));
    const climbed = p.slice();
    const late = new Float64Array(15);
    climb(ladder, 9, climbed, late, Uint32Array.of(1));
    for (let i = 0; i < 15; i += 1) {
      const mine = i % 3 === 1;
      expect((spent[0][i] ?? NaN) > 0).toBe(mine);
      expect(Math.abs((spent[1][i] ?? NaN) - (late[i] ?? NaN))).toBeLessThan(
        rounding,
      );
      expect(climbed[i] === 0.2).toBe(!mine);
    }
  });

  it("refuses times out of order and lengths that do not fit", () => {
    const ladder = ladderOf([oracleDraw(0)]);
    const five = (): Float64Array => new Float64Array(5);
    expect(() => weeksSpent(ladder, 0, 1, five(), five(), five())).toThrow(
      RangeError,
    );
    expect(() => weeksSpent(ladder, 2, 1, five(), five(), five())).toThrow(
      RangeError,
    );
    expect(() =>
      weeksSpent(ladder, 1, 2, five(), five(), new Float64Array(4)),
    ).toThrow(RangeError);
    expect(() =>
      weeksSpent(ladder, 1, 2, new Float64Array(6), five(), five()),
    ).toThrow(RangeError);
  });
});

describe("ladderRewards", () => {
  const first = [1, 0.5, 0, 2, 0.1];
  const second = [0, 0, 0.3, 0, 1];

  it("gives week by week what climb gives, and leaves the start alone", () => {
    fc.assert(
      fc.property(arbitraryLadder, shares(ladderLevels, 2), (ladder, start) => {
        const weeks = 30;
        const a = new Float64Array(2 * weeks);
        const b = new Float64Array(2 * weeks);
        const before = start.slice();
        ladderRewards(ladder, [first, second], start, weeks, a, b);
        expect(start).toEqual(before);
        const p = start.slice();
        const spent = new Float64Array(10);
        for (let week = 0; week < weeks; week += 1) {
          climb(ladder, 1, p, spent);
          for (let d = 0; d < 2; d += 1) {
            const earned = (reward: readonly number[]): number =>
              total(
                reward.map(
                  (each, level) => each * (spent[level * 2 + d] ?? NaN),
                ),
              );
            expect(
              Math.abs((a[week * 2 + d] ?? NaN) - earned(first)),
            ).toBeLessThan(rounding);
            expect(
              Math.abs((b[week * 2 + d] ?? NaN) - earned(second)),
            ).toBeLessThan(rounding);
          }
        }
      }),
      settings,
    );
  });

  it("meets R's returns and settling at every time it knows", () => {
    const { draws } = oracle;
    const n = draws.length;
    const weeks = 104;
    const returned = new Float64Array(n * weeks);
    const unused = new Float64Array(n * weeks);
    // The oracle's way out is split by level alike in all draws up to a factor, so time is what is compared.
    const ones = [1, 1, 1, 1, 1];
    ladderRewards(
      ladderOf(draws),
      [ones, ones],
      sideBySide(draws.map(({ start }) => start.slice(0, at.apart))),
      weeks,
      returned,
      unused,
    );
    expect(widestGap(returned, unused)).toBe(0);
    for (const [d, draw] of draws.entries()) {
      for (const time of oracle.times) {
        const p = Float64Array.from(draw.start.slice(0, at.apart));
        const spent = new Float64Array(at.apart);
        climb(ladderOf([draw]), time, p, spent);
        expect(
          Math.abs((returned[(time - 1) * n + d] ?? NaN) - total(spent)),
        ).toBeLessThan(promised);
      }
    }
  });

  it("refuses what does not fit", () => {
    const ladder = ladderOf([oracleDraw(0)]);
    const five = new Float64Array(5);
    const rewards = [first, second] as const;
    expect(() =>
      ladderRewards(
        ladder,
        rewards,
        five,
        3,
        new Float64Array(2),
        new Float64Array(3),
      ),
    ).toThrow(RangeError);
    expect(() =>
      ladderRewards(
        ladder,
        rewards,
        five,
        3,
        new Float64Array(3),
        new Float64Array(4),
      ),
    ).toThrow(RangeError);
    expect(() =>
      ladderRewards(
        ladder,
        rewards,
        new Float64Array(6),
        3,
        new Float64Array(3),
        new Float64Array(3),
      ),
    ).toThrow(RangeError);
  });
});
