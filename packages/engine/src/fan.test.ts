import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  climb,
  denseGenerator,
  fanAlive,
  fanAliveByWeek,
  matrixExponential,
  propagate,
  ratePattern,
  type Fan,
} from "./index.ts";
import {
  arbitraryFan,
  arbitraryRate,
  arbitraryWeeks,
  settings,
  shares,
} from "./testing/arbitrary-chain.ts";
import {
  at,
  fanOf,
  ladderOf,
  oracle,
  oracleDraw,
  oraclePattern,
  promised,
  rateOf,
  sideBySide,
  widestGap,
  wrongCount,
} from "./testing/oracle.ts";

/** A closed form divides by gaps between rates: the promise of check 1 is what it must keep at any rates. */
const closedForm = promised;
/** Curves may rise by their rounding. */
const rounding = 1e-11;

/** Sources, waiting, holding, strained, gone: the fan as a chain for the general solver. */
const fanPattern = (sources: number): ReturnType<typeof ratePattern> =>
  ratePattern(sources + 4, [
    ...Array.from({ length: sources }, (_, j) => [j, sources] as const),
    ...Array.from({ length: sources }, (_, j) => [j, sources + 1] as const),
    [sources, sources + 3],
    [sources, sources + 1],
    [sources + 1, sources + 2],
    [sources + 2, sources + 1],
    [sources + 2, sources + 3],
  ]);

function fanRates(fan: Fan): Float64Array {
  return Float64Array.from([
    ...fan.toWaiting,
    ...Array.from({ length: fan.sources }, () => [...fan.toHolding]).flat(),
    ...fan.leave,
    ...fan.recover,
    ...fan.strain,
    ...fan.repair,
    ...fan.leaveStrained,
  ]);
}

/** What the general solver says is alive: from the sources by their shares, then from holding. */
function aliveByPropagate(
  fan: Fan,
  weeks: number,
  share: Float64Array,
): { fromSources: Float64Array; fromHolding: Float64Array } {
  const { draws: n, sources } = fan;
  const gone = sources + 3;
  const run = (p: Float64Array): Float64Array => {
    propagate(fanPattern(sources), fanRates(fan), weeks, p);
    return Float64Array.from({ length: n }, (_, d) => {
      let alive = 0;
      for (let state = 0; state < gone; state += 1)
        alive += p[state * n + d] ?? NaN;
      return alive;
    });
  };
  const spread = new Float64Array((sources + 4) * n);
  spread.set(share);
  const held = new Float64Array((sources + 4) * n);
  held.fill(1, (sources + 1) * n, (sources + 2) * n);
  return { fromSources: run(spread), fromHolding: run(held) };
}

const equalShares = (draws: number): Float64Array =>
  new Float64Array(wrongCount * draws).fill(1 / wrongCount);

describe("the fan against R", () => {
  const whole = oracle.draws.filter(({ matrices }) => matrices !== undefined);

  it("keeps alive what expm's matrices keep, from every reason", () => {
    expect(whole).toHaveLength(10);
    for (const draw of whole) {
      const fan = fanOf([draw]);
      for (const [index, weeks] of oracle.matrixTimes.entries()) {
        const alive = (state: number): number =>
          1 - (draw.matrices?.[index]?.[state]?.[at.left] ?? NaN);
        const byWeekSources = new Float64Array(weeks);
        const byWeekHolding = new Float64Array(weeks);
        for (let j = 0; j < wrongCount; j += 1) {
          const only = new Float64Array(wrongCount);
          only[j] = 1;
          const sources = new Float64Array(1);
          const holding = new Float64Array(1);
          fanAlive(fan, weeks, only, sources, holding);
          fanAliveByWeek(fan, weeks, only, byWeekSources, byWeekHolding);
          expect(
            Math.abs((sources[0] ?? NaN) - alive(at.wrong + j)),
          ).toBeLessThan(promised);
          expect(Math.abs((holding[0] ?? NaN) - alive(at.right))).toBeLessThan(
            promised,
          );
          expect(
            Math.abs((byWeekSources[weeks - 1] ?? NaN) - alive(at.wrong + j)),
          ).toBeLessThan(promised);
          expect(
            Math.abs((byWeekHolding[weeks - 1] ?? NaN) - alive(at.right)),
          ).toBeLessThan(promised);
        }
      }
    }
  });

  it("keeps alive what the matrix exponential keeps, at all times on all 200 draws", () => {
    const { draws, times } = oracle;
    const n = draws.length;
    const fan = fanOf(draws);
    const share = equalShares(n);
    const weeks = times.at(-1) ?? 0;
    const curveSources = new Float64Array(weeks * n);
    const curveHolding = new Float64Array(weeks * n);
    fanAliveByWeek(fan, weeks, share, curveSources, curveHolding);
    const size = oraclePattern.states;
    for (const time of times) {
      const fromSources = new Float64Array(n);
      const fromHolding = new Float64Array(n);
      fanAlive(fan, time, share, fromSources, fromHolding);
      const dense = draws.map(({ rates }) =>
        matrixExponential(
          denseGenerator(oraclePattern, Float64Array.from(rates), 1, 0).map(
            (rate) => rate * time,
          ),
          size,
        ),
      );
      const sources = dense.map((p) => {
        let alive = 0;
        for (let j = 0; j < wrongCount; j += 1)
          alive +=
            (1 - (p[(at.wrong + j) * size + at.left] ?? NaN)) / wrongCount;
        return alive;
      });
      const holding = dense.map(
        (p) => 1 - (p[at.right * size + at.left] ?? NaN),
      );
      expect(widestGap(fromSources, sources)).toBeLessThan(promised);
      expect(widestGap(fromHolding, holding)).toBeLessThan(promised);
      expect(
        widestGap(curveSources.subarray((time - 1) * n, time * n), sources),
      ).toBeLessThan(promised);
      expect(
        widestGap(curveHolding.subarray((time - 1) * n, time * n), holding),
      ).toBeLessThan(promised);
    }
  });

  it("composes with the ladder into R's share who came back and left again", () => {
    // Left by week t = ∫ what flowed back at u × what of it has left t − u weeks later, by Gauss-Legendre on small panels.
    const weeks = 13;
    const nodes = [
      [-0.9602898564975363, 0.1012285362903763],
      [-0.7966664774136267, 0.2223810344533745],
      [-0.525532409916329, 0.3137066458778873],
      [-0.1834346424956498, 0.362683783378362],
      [0.1834346424956498, 0.362683783378362],
      [0.525532409916329, 0.3137066458778873],
      [0.7966664774136267, 0.2223810344533745],
      [0.9602898564975363, 0.1012285362903763],
    ] as const;
    for (const draw of oracle.draws.slice(0, 5)) {
      const ladder = ladderOf([draw]);
      const fan = fanOf([draw]);
      let left = 0;
      for (let panel = 0; panel < 2 * weeks; panel += 1) {
        for (const [node, weight] of nodes) {
          const u = panel / 2 + (node + 1) / 4;
          const p = Float64Array.from(draw.start.slice(0, at.apart));
          climb(ladder, u, p, new Float64Array(at.apart));
          const flow = (state: number): number =>
            p.reduce(
              (sum, share, level) => sum + share * rateOf(draw, level, state),
              0,
            );
          const wrong = Float64Array.from({ length: wrongCount }, (_, j) =>
            flow(at.wrong + j),
          );
          const sum = wrong.reduce((a, b) => a + b, 0);
          const sources = new Float64Array(1);
          const holding = new Float64Array(1);
          fanAlive(
            fan,
            weeks - u,
            wrong.map((each) => each / sum),
            sources,
            holding,
          );
          left +=
            (weight / 4) *
            (sum * (1 - (sources[0] ?? NaN)) +
              flow(at.right) * (1 - (holding[0] ?? NaN)));
        }
      }
      const index = oracle.times.indexOf(weeks);
      expect(
        Math.abs(left - (draw.rows[index]?.[at.left] ?? NaN)),
      ).toBeLessThan(promised);
    }
  });
});

const nearly = (rate: fc.Arbitrary<number>): fc.Arbitrary<Fan> =>
  fc
    .record({
      base: rate,
      gaps: fc.array(fc.constantFrom(0, 1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 1e-2), {
        minLength: 9,
        maxLength: 9,
      }),
      times: fc.array(fc.constantFrom(0, 0.5, 1, 2), {
        minLength: 9,
        maxLength: 9,
      }),
    })
    .map(({ base, gaps, times }) => {
      const rateAt = (i: number): Float64Array =>
        Float64Array.of(base * (times[i] ?? 1) + (gaps[i] ?? 0));
      return {
        draws: 1,
        sources: 3,
        toWaiting: Float64Array.from([
          ...rateAt(0),
          ...rateAt(1),
          ...rateAt(2),
        ]),
        toHolding: rateAt(3),
        leave: rateAt(4),
        recover: rateAt(5),
        strain: rateAt(6),
        repair: rateAt(7),
        leaveStrained: rateAt(8),
      };
    });

describe.each([
  ["any rates", arbitraryFan],
  ["rates that nearly or wholly coincide", nearly(arbitraryRate)],
] as const)("the fan at %s", (_what, arbitrary) => {
  const withShares = arbitrary.chain((fan) =>
    fc.record({ fan: fc.constant(fan), share: shares(fan.sources, fan.draws) }),
  );

  it("fanAlive agrees with the general solver", () => {
    fc.assert(
      fc.property(withShares, arbitraryWeeks, ({ fan, share }, weeks) => {
        const fromSources = new Float64Array(fan.draws);
        const fromHolding = new Float64Array(fan.draws);
        fanAlive(fan, weeks, share, fromSources, fromHolding);
        const expected = aliveByPropagate(fan, weeks, share);
        expect(widestGap(fromSources, expected.fromSources)).toBeLessThan(
          closedForm,
        );
        expect(widestGap(fromHolding, expected.fromHolding)).toBeLessThan(
          closedForm,
        );
      }),
      { ...settings, numRuns: 500 },
    );
  });

  it("fanAliveByWeek agrees with the general solver, never rises, stays within 0 and 1", () => {
    fc.assert(
      fc.property(withShares, ({ fan, share }) => {
        const weeks = 60;
        const n = fan.draws;
        const fromSources = new Float64Array(weeks * n);
        const fromHolding = new Float64Array(weeks * n);
        fanAliveByWeek(fan, weeks, share, fromSources, fromHolding);
        for (const week of [1, 2, 13, 60]) {
          const expected = aliveByPropagate(fan, week, share);
          const row = (of: Float64Array): Float64Array =>
            of.subarray((week - 1) * n, week * n);
          expect(
            widestGap(row(fromSources), expected.fromSources),
          ).toBeLessThan(closedForm);
          expect(
            widestGap(row(fromHolding), expected.fromHolding),
          ).toBeLessThan(closedForm);
        }
        for (const curve of [fromSources, fromHolding]) {
          for (let i = 0; i < curve.length; i += 1) {
            expect(curve[i]).toBeGreaterThanOrEqual(0);
            expect(curve[i]).toBeLessThanOrEqual(1);
            if (i >= n)
              expect(curve[i]).toBeLessThanOrEqual(
                (curve[i - n] ?? NaN) + rounding,
              );
          }
        }
      }),
      settings,
    );
  });
});

describe("fanAlive", () => {
  it("works out only the draws it is asked for", () => {
    const draws = oracle.draws.slice(0, 6);
    const fan = fanOf(draws);
    const share = equalShares(6);
    const all = [new Float64Array(6), new Float64Array(6)] as const;
    fanAlive(fan, 20, share, ...all);
    const some = [
      new Float64Array(6).fill(9),
      new Float64Array(6).fill(9),
    ] as const;
    fanAlive(fan, 20, share, ...some, Uint32Array.of(1, 4));
    for (const [which, result] of some.entries())
      expect([...result]).toEqual(
        [...(all[which] ?? [])].map((value, d) =>
          d === 1 || d === 4 ? value : 9,
        ),
      );
  });

  it("leaves rates and shares alone", () => {
    const draws = [oracleDraw(0), oracleDraw(6)];
    const fan = fanOf(draws);
    const share = sideBySide([
      [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ]);
    const before = share.slice();
    fanAlive(fan, 5, share, new Float64Array(2), new Float64Array(2));
    fanAliveByWeek(fan, 5, share, new Float64Array(10), new Float64Array(10));
    expect(fan).toEqual(fanOf(draws));
    expect(share).toEqual(before);
  });

  it("refuses what does not fit", () => {
    const fan = fanOf([oracleDraw(0)]);
    const share = equalShares(1);
    const one = new Float64Array(1);
    const two = new Float64Array(2);
    expect(() => fanAlive(fan, 1, share, two, one)).toThrow(RangeError);
    expect(() => fanAlive(fan, 1, share, one, two)).toThrow(RangeError);
    expect(() => fanAlive(fan, 1, two, one, one)).toThrow(RangeError);
    expect(() => fanAliveByWeek(fan, 3, share, one, two)).toThrow(RangeError);
    for (const key of [
      "toHolding",
      "leave",
      "recover",
      "strain",
      "repair",
      "leaveStrained",
      "toWaiting",
    ] as const)
      expect(() =>
        fanAlive({ ...fan, [key]: two }, 1, share, one, one.slice()),
      ).toThrow(RangeError);
  });
});
