import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  effectiveSampleSize,
  normaliseWeights,
  randomStream,
  summarise,
  summaryRoom,
  weightedMean,
  weightedVariance,
} from "./index.ts";
import { settings } from "./testing/arbitrary-chain.ts";
import { widestGap } from "./testing/oracle.ts";

/** Sums of a few hundred numbers. */
const rounding = 1e-12;

const logWeights = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: -800, max: 800, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(-Infinity) },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((each) => Float64Array.from(each));

describe("normaliseWeights", () => {
  it("gives weights that sum to 1, however far apart the logs", () => {
    fc.assert(
      fc.property(logWeights, (logs) => {
        const before = logs.slice();
        const weights = normaliseWeights(logs);
        expect(logs).toEqual(before);
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(
          true,
        );
        expect(Math.abs(weights.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(
          rounding,
        );
      }),
      settings,
    );
  });

  it("gives the same when all logs are shifted, and nothing to the impossible", () => {
    const a = normaliseWeights(Float64Array.of(0, Math.log(3), -Infinity));
    const b = normaliseWeights(
      Float64Array.of(1e4, 1e4 + Math.log(3), -Infinity),
    );
    expect(widestGap(a, [0.25, 0.75, 0])).toBeLessThan(rounding);
    expect(widestGap(a, b)).toBeLessThan(rounding);
  });

  it("gives equal weights when everything is impossible", () => {
    expect([...normaliseWeights(new Float64Array(4).fill(-Infinity))]).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
  });
});

describe("effectiveSampleSize", () => {
  it("lies between one and the number of draws, and meets both", () => {
    fc.assert(
      fc.property(logWeights, (logs) => {
        const size = effectiveSampleSize(normaliseWeights(logs));
        expect(size).toBeGreaterThanOrEqual(1 - rounding);
        expect(size).toBeLessThanOrEqual(logs.length * (1 + rounding));
      }),
      settings,
    );
    expect(
      Math.abs(effectiveSampleSize(new Float64Array(8).fill(1 / 8)) - 8),
    ).toBeLessThan(rounding);
    expect(effectiveSampleSize(Float64Array.of(0, 1, 0))).toBe(1);
  });
});

describe("weightedMean and weightedVariance", () => {
  it("agree with drawing as often as the weights say", () => {
    const values = Float64Array.of(2, 5, 11);
    const weights = Float64Array.of(0.5, 0.25, 0.25);
    const drawn = [2, 2, 5, 11];
    const mean = drawn.reduce((a, b) => a + b, 0) / 4;
    expect(weightedMean(values, weights)).toBe(mean);
    expect(weightedVariance(values, weights)).toBe(
      drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / 4,
    );
  });

  it("read the ensemble from where it starts", () => {
    expect(
      weightedMean(Float64Array.of(9, 9, 1, 3), Float64Array.of(0.5, 0.5), 2),
    ).toBe(2);
  });
});

/** The smallest value at which the cumulative weight reaches the level, by sorting. */
function quantileBySorting(
  values: Float64Array,
  weights: Float64Array,
  level: number,
): number {
  const order = Array.from(values.keys()).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  );
  let reached = 0;
  for (const d of order) {
    reached += weights[d] ?? 0;
    if (reached >= level - 1e-9 && (weights[d] ?? 0) > 0)
      return values[d] ?? NaN;
  }
  return NaN;
}

const ensemble = fc.integer({ min: 1, max: 300 }).chain((n) =>
  fc.record({
    values: fc
      .array(
        fc.oneof(
          fc.double({ min: -1, max: 1, noNaN: true }),
          fc.constantFrom(0, 0.5, 1, 1e-9, 1e6),
        ),
        { minLength: n, maxLength: n },
      )
      .map((each) => Float64Array.from(each)),
    parts: fc.array(fc.integer({ min: 0, max: 5 }), {
      minLength: n,
      maxLength: n,
    }),
  }),
);

describe("summarise", () => {
  it("gives the quantiles that sorting gives, and the weighted mean", () => {
    fc.assert(
      fc.property(ensemble, ({ values, parts }) => {
        const total = parts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const weights = Float64Array.from(parts, (part) => part / total);
        const before = values.slice();
        const summary = summarise(values, weights, summaryRoom(values.length));
        expect(values).toEqual(before);
        const live = values.filter((_, d) => (weights[d] ?? 0) > 0);
        const spread = Math.max(...values) > Math.min(...values);
        if (!spread) {
          expect(summary).toEqual({
            mean: values[0],
            low: values[0],
            high: values[0],
          });
          return;
        }
        // Values closer than rounding count as one.
        const close = 4 * Number.EPSILON * Math.max(...values.map(Math.abs));
        for (const [actual, level] of [
          [summary.low, 0.1],
          [summary.high, 0.9],
        ] as const)
          expect(
            Math.abs(actual - quantileBySorting(values, weights, level)),
          ).toBeLessThanOrEqual(close);
        expect(
          Math.abs(summary.mean - weightedMean(values, weights)),
        ).toBeLessThan(1e-9 * Math.max(...live.map(Math.abs), 1));
      }),
      { ...settings, numRuns: 1000 },
    );
  });

  it("may use its room again, and reads the ensemble from where it starts", () => {
    const room = summaryRoom(100);
    const values = Float64Array.from({ length: 200 }, (_, d) => d);
    const weights = new Float64Array(100).fill(0.01);
    const first = summarise(values, weights, room);
    const second = summarise(values, weights, room, 100);
    expect(summarise(values, weights, room)).toEqual(first);
    expect(second.low).toBe(first.low + 100);
    expect(second.high).toBe(first.high + 100);
    expect(Math.abs(second.mean - 149.5)).toBeLessThan(1e-9);
  });

  it("gives quantiles of rising curves that rise, also where a level is met exactly", () => {
    const n = 200;
    const weights = new Float64Array(n).fill(1 / n);
    const room = summaryRoom(n);
    const random = randomStream(1);
    const speed = Float64Array.from({ length: n }, () =>
      Math.exp(random.normal()),
    );
    let last = { low: 0, high: 0 };
    for (let week = 1; week <= 300; week += 1) {
      const next = summarise(
        speed.map((rate) => 1 - Math.exp((-rate * week) / 100)),
        weights,
        room,
      );
      expect(next.low).toBeGreaterThanOrEqual(last.low);
      expect(next.high).toBeGreaterThanOrEqual(last.high);
      last = next;
    }
  });

  it("keeps low at most high when nearly everything lies on one value", () => {
    const values = new Float64Array(1000).fill(0.5);
    values[3] = 0.5 + 1e-16;
    values[999] = 1;
    const { low, high } = summarise(
      values,
      new Float64Array(1000).fill(1e-3),
      summaryRoom(1000),
    );
    expect(low).toBe(0.5);
    expect(high).toBe(0.5);
  });
});
