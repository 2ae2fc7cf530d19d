import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  denseGenerator,
  matrixExponential,
  observe,
  propagate,
  ratePattern,
} from "./index.ts";
import {
  arbitraryChain,
  arbitraryWeeks,
  settings,
} from "./testing/arbitrary-chain.ts";
import {
  at,
  oracle,
  oracleDraw,
  oraclePattern,
  promised,
  sideBySide,
  widestGap,
} from "./testing/oracle.ts";

/** Rounding of a few thousand additions of numbers below 1, with room. */
const rounding = 1e-12;

const allRates = sideBySide(oracle.draws.map(({ rates }) => rates));
const allStarts = sideBySide(oracle.draws.map(({ start }) => start));

/** The whole matrix of one draw: every state in turn as the start, side by side. `[from × to]`, row-major. */
function matrixOf(
  pattern: typeof oraclePattern,
  rates: Float64Array,
  draws: number,
  draw: number,
  weeks: number,
): Float64Array {
  const { states } = pattern;
  const p = new Float64Array(states * states);
  for (let i = 0; i < states; i += 1) p[i * states + i] = 1;
  const same = Float64Array.from(
    { length: pattern.from.length * states },
    (_, i) => rates[Math.floor(i / states) * draws + draw] ?? 0,
  );
  propagate(pattern, same, weeks, p);
  return Float64Array.from(
    { length: states * states },
    (_, i) => p[(i % states) * states + Math.floor(i / states)] ?? 0,
  );
}

describe("propagate against R", () => {
  it.each(oracle.times.map((weeks, index) => [weeks, index] as const))(
    "gives the rows of expm after %s weeks, all 200 draws at once",
    (weeks, index) => {
      const p = allStarts.slice();
      propagate(oraclePattern, allRates, weeks, p);
      const expected = sideBySide(
        oracle.draws.map(({ rows }) => rows[index] ?? []),
      );
      expect(oracle.draws).toHaveLength(200);
      expect(widestGap(p, expected)).toBeLessThan(promised);
    },
  );

  it("gives whole matrices", () => {
    const whole = oracle.draws.filter(({ matrices }) => matrices !== undefined);
    expect(whole).toHaveLength(10);
    for (const { rates, matrices } of whole) {
      for (const [index, weeks] of oracle.matrixTimes.entries()) {
        const p = matrixOf(
          oraclePattern,
          Float64Array.from(rates),
          1,
          0,
          weeks,
        );
        expect(widestGap(p, (matrices?.[index] ?? []).flat())).toBeLessThan(
          promised,
        );
      }
    }
  });

  it("gives what msm's own two methods give", () => {
    for (const { draw: number, series, pade } of oracle.msm) {
      const { rates, start } = oracleDraw(number);
      for (const [index, weeks] of oracle.times.entries()) {
        const p = Float64Array.from(start);
        propagate(oraclePattern, Float64Array.from(rates), weeks, p);
        expect(widestGap(p, series[index] ?? [])).toBeLessThan(promised);
        expect(widestGap(p, pade[index] ?? [])).toBeLessThan(promised);
      }
    }
  });

  it("follows rates that change in time", () => {
    expect(oracle.piecewise).toHaveLength(20);
    for (const { draws, weeks, start, rows } of oracle.piecewise) {
      const p = Float64Array.from(start);
      for (const [part, number] of draws.entries()) {
        propagate(
          oraclePattern,
          Float64Array.from(oracleDraw(number).rates),
          weeks[part] ?? 0,
          p,
        );
        expect(widestGap(p, rows[part] ?? [])).toBeLessThan(promised);
      }
    }
  });

  it("filters as R does, with observe after every interval", () => {
    expect(oracle.filters).toHaveLength(20);
    for (const {
      draw,
      weeks,
      likelihood,
      logLikelihood,
      filtered,
    } of oracle.filters) {
      const { rates, start } = oracleDraw(draw);
      const p = Float64Array.from(start);
      const logWeight = new Float64Array(1);
      for (const [step, length] of weeks.entries()) {
        propagate(oraclePattern, Float64Array.from(rates), length, p);
        const seen = new Float64Array(p.length);
        seen.set(likelihood[step] ?? []);
        observe(p, 1, seen, logWeight);
        expect(
          Math.abs((logWeight[0] ?? NaN) - (logLikelihood[step] ?? NaN)),
        ).toBeLessThan(promised);
        expect(
          widestGap(p.subarray(0, at.apart), filtered[step] ?? []),
        ).toBeLessThan(promised);
      }
    }
  });
});

describe("propagate", () => {
  it("keeps every draw's total and no probability below 0", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryWeeks,
        ({ pattern, rates, draws }, weeks) => {
          for (let draw = 0; draw < draws; draw += 1) {
            const p = matrixOf(pattern, rates, draws, draw, weeks);
            for (let row = 0; row < pattern.states; row += 1) {
              const entries = p.subarray(
                row * pattern.states,
                (row + 1) * pattern.states,
              );
              expect(
                Math.abs(entries.reduce((a, b) => a + b, 0) - 1),
              ).toBeLessThan(rounding);
              expect(Math.min(...entries)).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
      settings,
    );
  });

  it("changes nothing in no time", () => {
    fc.assert(
      fc.property(arbitraryChain, ({ pattern, rates, draws }) => {
        const p = matrixOf(pattern, rates, draws, 0, 0);
        for (let i = 0; i < p.length; i += 1)
          expect(p[i]).toBe(i % (pattern.states + 1) === 0 ? 1 : 0);
      }),
      settings,
    );
  });

  it("goes s weeks and then t as it goes s + t (Chapman-Kolmogorov)", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryWeeks,
        arbitraryWeeks,
        ({ pattern, rates, draws }, s, t) => {
          const p = new Float64Array(pattern.states * draws);
          p.fill(1, 0, draws);
          const q = p.slice();
          propagate(pattern, rates, s, p);
          propagate(pattern, rates, t, p);
          propagate(pattern, rates, s + t, q);
          expect(widestGap(p, q)).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("agrees with its slow twin on any chain", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryWeeks,
        ({ pattern, rates, draws }, weeks) => {
          for (let draw = 0; draw < draws; draw += 1) {
            const dense = denseGenerator(pattern, rates, draws, draw);
            const twin = matrixExponential(
              dense.map((rate) => rate * weeks),
              pattern.states,
            );
            expect(
              widestGap(matrixOf(pattern, rates, draws, draw, weeks), twin),
            ).toBeLessThan(promised);
          }
        },
      ),
      settings,
    );
  });

  it("permutes its result when the states are named anew", () => {
    fc.assert(
      fc.property(
        arbitraryChain.chain((chain) =>
          fc.record({
            chain: fc.constant(chain),
            order: fc.shuffledSubarray(
              Array.from({ length: chain.pattern.states }, (_, i) => i),
              { minLength: chain.pattern.states },
            ),
          }),
        ),
        arbitraryWeeks,
        ({ chain: { pattern, rates, draws }, order }, weeks) => {
          const anew = ratePattern(
            pattern.states,
            [...pattern.from].map((from, move) => [
              order[from] ?? 0,
              order[pattern.to[move] ?? 0] ?? 0,
            ]),
          );
          const p = matrixOf(pattern, rates, draws, 0, weeks);
          const q = matrixOf(anew, rates, draws, 0, weeks);
          const n = pattern.states;
          const back = p.map(
            (_, i) =>
              q[(order[Math.floor(i / n)] ?? 0) * n + (order[i % n] ?? 0)] ?? 0,
          );
          expect(widestGap(p, back)).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("gives the same in days as in weeks", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryWeeks,
        ({ pattern, rates, draws }, weeks) => {
          const daily = rates.map((rate) => rate / 7);
          expect(
            widestGap(
              matrixOf(pattern, rates, draws, 0, weeks),
              matrixOf(pattern, daily, draws, 0, weeks * 7),
            ),
          ).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("solves each draw as if it were alone, and leaves the rates alone", () => {
    const rates = allRates.slice();
    const together = allStarts.slice();
    propagate(oraclePattern, rates, 13, together);
    expect(rates).toEqual(allRates);
    for (const [d, draw] of oracle.draws.slice(0, 15).entries()) {
      const alone = Float64Array.from(draw.start);
      propagate(oraclePattern, Float64Array.from(draw.rates), 13, alone);
      expect([...alone]).toEqual(
        oracle.states.map((_, state) => together[state * 200 + d]),
      );
    }
  });

  it.each<[string, number[], number, number[]]>([
    ["a negative rate", [-0.1, 0.1], 1, [1, 0, 0]],
    ["an endless rate", [Infinity, 0.1], 1, [1, 0, 0]],
    ["a rate that is no number", [0.1, NaN], 1, [1, 0, 0]],
    ["too few rates", [0.1], 1, [1, 0, 0]],
    ["time backwards", [0.1, 0.1], -1, [1, 0, 0]],
    ["endless time", [0.1, 0.1], Infinity, [1, 0, 0]],
    ["time that is no number", [0.1, 0.1], NaN, [1, 0, 0]],
    ["half a state", [0.1, 0.1], 1, [1, 0, 0, 0]],
  ])("refuses %s", (_what, rates, weeks, p) => {
    const pattern = ratePattern(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(() =>
      propagate(pattern, Float64Array.from(rates), weeks, Float64Array.from(p)),
    ).toThrow(RangeError);
  });
});
