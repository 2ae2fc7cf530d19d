import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  propagate,
  randomStream,
  ratePattern,
  simulateHistory,
} from "./index.ts";
import { arbitraryChain, settings } from "./testing/arbitrary-chain.ts";
import { at, oracleDraw, oraclePattern } from "./testing/oracle.ts";

describe("simulateHistory", () => {
  it("visits every state as often as the exact solution says, while rates change", () => {
    const first = Float64Array.from(oracleDraw(0).rates);
    const second = Float64Array.from(oracleDraw(1).rates);
    const exact = new Float64Array(oraclePattern.states);
    exact[2] = 1;
    propagate(oraclePattern, first, 20, exact);
    propagate(oraclePattern, second, 30, exact);
    const n = 20_000;
    const counts = new Float64Array(oraclePattern.states);
    const random = randomStream(11);
    for (let i = 0; i < n; i += 1) {
      const visits = simulateHistory(
        oraclePattern,
        [
          { weeks: 20, rates: first },
          { weeks: 30, rates: second },
        ],
        2,
        random,
      );
      const last = visits.at(-1)?.state ?? NaN;
      counts[last] = (counts[last] ?? 0) + 1;
    }
    for (const [state, p] of exact.entries())
      expect(Math.abs((counts[state] ?? NaN) / n - p)).toBeLessThan(
        4.5 * Math.sqrt((p * (1 - p)) / n) + 1 / n,
      );
  });

  it("waits as long as the rates say", () => {
    const two = ratePattern(2, [[0, 1]]);
    const random = randomStream(4);
    const n = 20_000;
    let sum = 0;
    for (let i = 0; i < n; i += 1)
      sum +=
        simulateHistory(
          two,
          [{ weeks: Infinity, rates: Float64Array.of(0.25) }],
          0,
          random,
        )[1]?.atWeek ?? NaN;
    expect(Math.abs(sum / n - 4)).toBeLessThan((4 * 4) / Math.sqrt(n));
  });

  it("makes only moves that the chain has, in order of time, within the time watched", () => {
    fc.assert(
      fc.property(
        arbitraryChain,
        fc.integer(),
        ({ pattern, rates, draws }, seed) => {
          const mine = Float64Array.from(
            { length: pattern.from.length },
            (_, move) => rates[move * draws] ?? 0,
          );
          const before = mine.slice();
          const visits = simulateHistory(
            pattern,
            [
              { weeks: 3, rates: mine },
              { weeks: 2, rates: mine },
            ],
            0,
            randomStream(seed),
          );
          expect(mine).toEqual(before);
          expect(visits[0]).toEqual({ state: 0, atWeek: 0 });
          for (let i = 1; i < visits.length; i += 1) {
            const [a, b] = [visits[i - 1], visits[i]];
            const move = pattern.from.findIndex(
              (from, index) =>
                from === a?.state && pattern.to[index] === b?.state,
            );
            expect(mine[move]).toBeGreaterThan(0);
            expect(b?.atWeek).toBeGreaterThanOrEqual(a?.atWeek ?? NaN);
            expect(b?.atWeek).toBeLessThan(5);
          }
        },
      ),
      settings,
    );
  });

  it("gives the same history for the same stream, and stays for ever where there is no way out", () => {
    const rates = Float64Array.from(oracleDraw(3).rates);
    const run = () =>
      simulateHistory(
        oraclePattern,
        [{ weeks: Infinity, rates }],
        4,
        randomStream(8),
      );
    expect(run()).toEqual(run());
    expect([at.left, at.settled]).toContain(run().at(-1)?.state);
  });

  it("says so when an endless stretch never ends", () => {
    const two = ratePattern(2, [
      [0, 1],
      [1, 0],
    ]);
    expect(() =>
      simulateHistory(
        two,
        [{ weeks: Infinity, rates: Float64Array.of(1, 1) }],
        0,
        randomStream(1),
      ),
    ).toThrow(/10,000/);
  });

  it.each([-1, 2, 0.5, NaN])("refuses to start in state %s", (start) => {
    const two = ratePattern(2, [[0, 1]]);
    expect(() => simulateHistory(two, [], start, randomStream(1))).toThrow(
      RangeError,
    );
  });
});
