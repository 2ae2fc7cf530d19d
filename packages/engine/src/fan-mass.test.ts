import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carryFan,
  fanAliveByWeek,
  fanAliveFrom,
  fanRows,
  propagate,
  ratePattern,
  type Fan,
} from "./index.ts";
import {
  arbitraryFan,
  arbitraryWeeks,
  settings,
} from "./testing/arbitrary-chain.ts";
import { promised } from "./testing/oracle.ts";

/** Every source with a waiting state of its own, holding, strained and gone, for the general solver. */
function wholePattern(sources: number): ReturnType<typeof ratePattern> {
  const { waiting, holding, strained, count } = fanRows(sources);
  const each = Array.from({ length: sources }, (_, j) => j);
  return ratePattern(count + 1, [
    ...each.map((j) => [j, waiting + j] as const),
    ...each.map((j) => [j, holding] as const),
    ...each.map((j) => [waiting + j, count] as const),
    ...each.map((j) => [waiting + j, holding] as const),
    [holding, strained],
    [strained, holding],
    [strained, count],
  ]);
}

function wholeRates(fan: Fan): Float64Array {
  const times = (rates: Float64Array): readonly number[] =>
    Array.from({ length: fan.sources }, () => [...rates]).flat();
  return Float64Array.from([
    ...fan.toWaiting,
    ...times(fan.toHolding),
    ...times(fan.leave),
    ...times(fan.recover),
    ...fan.strain,
    ...fan.repair,
    ...fan.leaveStrained,
  ]);
}

/** Some mass in every state, summing to 1 a draw. */
function someMass(fan: Fan): Float64Array {
  const { count } = fanRows(fan.sources);
  return new Float64Array(count * fan.draws).fill(1 / count);
}

describe("carryFan", () => {
  it("agrees with the general solver wherever the mass stands", () => {
    fc.assert(
      fc.property(arbitraryFan, arbitraryWeeks, (fan, weeks) => {
        const mass = someMass(fan);
        const whole = new Float64Array(mass.length + fan.draws);
        whole.set(mass);
        carryFan(fan, weeks, mass);
        propagate(wholePattern(fan.sources), wholeRates(fan), weeks, whole);
        for (const [i, share] of mass.entries())
          expect(Math.abs(share - (whole[i] ?? NaN))).toBeLessThan(promised);
      }),
      settings,
    );
  });
});

describe("fanAliveFrom", () => {
  it("agrees with fanAliveByWeek for mass that starts in the sources, and with carryFan for any", () => {
    fc.assert(
      fc.property(arbitraryFan, (fan) => {
        const n = fan.draws;
        const weeks = 6;
        const shares = new Float64Array(fan.sources * n).fill(1 / fan.sources);
        const sources = new Float64Array(weeks * n);
        const holding = new Float64Array(weeks * n);
        fanAliveByWeek(fan, weeks, shares, sources, holding);
        const start = new Float64Array(fanRows(fan.sources).count * n);
        start.set(shares);
        const alive = new Float64Array(weeks * n);
        fanAliveFrom(fan, weeks, start, alive);
        for (const [i, share] of alive.entries())
          expect(Math.abs(share - (sources[i] ?? NaN))).toBeLessThan(promised);
        const mass = someMass(fan);
        fanAliveFrom(fan, weeks, mass, alive);
        carryFan(fan, weeks, mass);
        for (let d = 0; d < n; d += 1) {
          let left = 0;
          for (let i = d; i < mass.length; i += n) left += mass[i] ?? 0;
          expect(
            Math.abs(left - (alive[(weeks - 1) * n + d] ?? NaN)),
          ).toBeLessThan(promised);
        }
      }),
      settings,
    );
  });

  it("refuses lengths that do not fit", () => {
    const one = new Float64Array(1).fill(0.1);
    const fan: Fan = {
      draws: 1,
      sources: 1,
      toWaiting: one,
      toHolding: one,
      leave: one,
      recover: one,
      strain: one,
      repair: one,
      leaveStrained: one,
    };
    expect(() => carryFan(fan, 1, new Float64Array(3))).toThrow(RangeError);
    expect(() =>
      fanAliveFrom(fan, 2, new Float64Array(4), new Float64Array(1)),
    ).toThrow(RangeError);
  });
});
