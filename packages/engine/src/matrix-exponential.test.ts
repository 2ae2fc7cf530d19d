import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denseGenerator, matrixExponential } from "./index.ts";
import {
  arbitraryChain,
  arbitraryWeeks,
  settings,
} from "./testing/arbitrary-chain.ts";
import {
  oracle,
  oracleDraw,
  oraclePattern,
  promised,
  widestGap,
  type OracleDraw,
} from "./testing/oracle.ts";

const size = oraclePattern.states;

function transition(draw: OracleDraw, weeks: number): Float64Array {
  const q = denseGenerator(oraclePattern, Float64Array.from(draw.rates), 1, 0);
  return matrixExponential(
    q.map((rate) => rate * weeks),
    size,
  );
}

function rowAfter(start: readonly number[], p: Float64Array): number[] {
  return Array.from({ length: size }, (_, to) =>
    start.reduce(
      (sum, share, from) => sum + share * (p[from * size + to] ?? 0),
      0,
    ),
  );
}

describe("matrixExponential", () => {
  it.each(oracle.times.map((weeks, index) => [weeks, index] as const))(
    "gives the rows R's expm gives after %s weeks, on all 200 draws",
    (weeks, index) => {
      const gaps = oracle.draws.map((draw) =>
        widestGap(
          rowAfter(draw.start, transition(draw, weeks)),
          draw.rows[index] ?? [],
        ),
      );
      expect(gaps).toHaveLength(200);
      expect(Math.max(...gaps)).toBeLessThan(promised);
    },
  );

  it("gives whole matrices as R does", () => {
    const whole = oracle.draws.filter(({ matrices }) => matrices !== undefined);
    expect(whole).toHaveLength(10);
    for (const draw of whole) {
      for (const [index, weeks] of oracle.matrixTimes.entries())
        expect(
          widestGap(
            transition(draw, weeks),
            (draw.matrices?.[index] ?? []).flat(),
          ),
        ).toBeLessThan(promised);
    }
  });

  it("gives what msm's own two methods give", () => {
    expect(oracle.msm.length).toBeGreaterThan(0);
    for (const { draw: number, series, pade } of oracle.msm) {
      const draw = oracleDraw(number);
      for (const [index, weeks] of oracle.times.entries()) {
        const row = rowAfter(draw.start, transition(draw, weeks));
        expect(widestGap(row, pade[index] ?? [])).toBeLessThan(promised);
        expect(widestGap(row, series[index] ?? [])).toBeLessThan(promised);
      }
    }
  });

  it("has rows that sum to 1 and no negative entry for any generator", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryWeeks,
        ({ pattern, rates, draws }, weeks) => {
          const { states } = pattern;
          const p = matrixExponential(
            denseGenerator(pattern, rates, draws, 0).map(
              (rate) => rate * weeks,
            ),
            states,
          );
          for (let row = 0; row < states; row += 1) {
            const entries = p.subarray(row * states, (row + 1) * states);
            expect(
              Math.abs(entries.reduce((a, b) => a + b, 0) - 1),
            ).toBeLessThan(promised);
            expect(Math.min(...entries)).toBeGreaterThan(-promised);
          }
        },
      ),
      settings,
    );
  });

  it("knows the exponentials that are known", () => {
    expect([...matrixExponential(new Float64Array(4), 2)]).toEqual([
      1, 0, 0, 1,
    ]);
    const nilpotent = matrixExponential(Float64Array.of(0, 3, 0, 0), 2);
    expect(widestGap(nilpotent, [1, 3, 0, 1])).toBeLessThan(1e-15);
    const turn = matrixExponential(Float64Array.of(0, -7, 7, 0), 2);
    const [c, s] = [Math.cos(7), Math.sin(7)];
    // A few roundings of numbers near 1.
    expect(widestGap(turn, [c, -s, s, c])).toBeLessThan(1e-14);
  });

  it("leaves its input alone", () => {
    const matrix = Float64Array.of(-30, 30, 0, 0);
    matrixExponential(matrix, 2);
    expect([...matrix]).toEqual([-30, 30, 0, 0]);
  });

  it.each<[string, number[], number]>([
    ["a wrong length", [1, 2, 3], 2],
    ["an order of 0", [], 0],
    ["a broken order", [1], 1.5],
    ["an entry that is no number", [NaN], 1],
    ["an endless entry", [Infinity], 1],
  ])("refuses %s", (_what, entries, n) => {
    expect(() => matrixExponential(Float64Array.from(entries), n)).toThrow(
      RangeError,
    );
  });
});
