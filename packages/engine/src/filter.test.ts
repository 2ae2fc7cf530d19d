import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  denseGenerator,
  matrixExponential,
  observe,
  propagate,
  randomStream,
  ratePattern,
  simulateHistory,
  type Pattern,
} from "./index.ts";
import {
  arbitraryChain,
  floats,
  settings,
  shares,
} from "./testing/arbitrary-chain.ts";
import { widestGap } from "./testing/oracle.ts";

/** Sums of at most 3^5 products of numbers below 1. */
const rounding = 1e-12;

interface Sighting {
  readonly weeks: number;
  readonly likelihood: Float64Array;
}

/** log P(all sightings) and P(last state | all sightings), one path after another. */
function byBruteForce(
  pattern: Pattern,
  rates: Float64Array,
  start: Float64Array,
  sightings: readonly Sighting[],
): { logLikelihood: number; last: Float64Array } {
  const { states } = pattern;
  const q = denseGenerator(pattern, rates, 1, 0);
  const steps = sightings.map(({ weeks }) =>
    matrixExponential(
      q.map((rate) => rate * weeks),
      states,
    ),
  );
  const last = new Float64Array(states);
  const walk = (state: number, step: number, probability: number): void => {
    const sighting = sightings[step];
    if (sighting === undefined) {
      last[state] = (last[state] ?? 0) + probability;
      return;
    }
    for (let next = 0; next < states; next += 1)
      walk(
        next,
        step + 1,
        probability *
          (steps[step]?.[state * states + next] ?? NaN) *
          (sighting.likelihood[next] ?? NaN),
      );
  };
  for (let state = 0; state < states; state += 1)
    walk(state, 0, start[state] ?? NaN);
  const total = last.reduce((a, b) => a + b, 0);
  return {
    logLikelihood: Math.log(total),
    last: last.map((each) => each / total),
  };
}

function filtered(
  pattern: Pattern,
  rates: Float64Array,
  start: Float64Array,
  sightings: readonly Sighting[],
): { logLikelihood: number; last: Float64Array } {
  const last = start.slice();
  const logWeight = new Float64Array(1);
  for (const { weeks, likelihood } of sightings) {
    propagate(pattern, rates, weeks, last);
    observe(last, 1, likelihood, logWeight);
  }
  return { logLikelihood: logWeight[0] ?? NaN, last };
}

const triangle = ratePattern(3, [
  [0, 1],
  [1, 0],
  [1, 2],
  [2, 1],
  [0, 2],
  [2, 0],
]);
const sighting: fc.Arbitrary<Sighting> = fc.record({
  weeks: fc.double({ min: 0, max: 8, noNaN: true }),
  likelihood: fc
    .array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    })
    .map((each) => Float64Array.from(each)),
});

describe("the forward filter", () => {
  it("agrees with enumerating every path", () => {
    fc.assert(
      fc.property(
        floats(6),
        shares(3, 1),
        fc.array(sighting, { minLength: 1, maxLength: 5 }),
        (rates, start, sightings) => {
          const expected = byBruteForce(triangle, rates, start, sightings);
          const actual = filtered(triangle, rates, start, sightings);
          expect(
            Math.abs(actual.logLikelihood - expected.logLikelihood),
          ).toBeLessThan(rounding);
          expect(widestGap(actual.last, expected.last)).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("agrees with weighing simulated histories, within four standard errors", () => {
    const rates = Float64Array.of(0.2, 0.1, 0.05, 0.3, 0.02, 0);
    const start = Float64Array.of(0.5, 0.3, 0.2);
    const sightings = [
      { weeks: 2, likelihood: Float64Array.of(0.9, 0.4, 0.1) },
      { weeks: 1.5, likelihood: Float64Array.of(0.2, 0.7, 0.5) },
      { weeks: 4, likelihood: Float64Array.of(0.1, 0.3, 0.8) },
    ];
    const exact = filtered(triangle, rates, start, sightings);
    const particles = 20_000;
    const random = randomStream(42);
    const weights = new Float64Array(particles);
    const last = new Uint8Array(particles);
    for (let i = 0; i < particles; i += 1) {
      const u = random.uniform();
      const visits = simulateHistory(
        triangle,
        [{ weeks: 7.5, rates }],
        u < 0.5 ? 0 : u < 0.8 ? 1 : 2,
        random,
      );
      const stateAt = (week: number): number =>
        visits.findLast(({ atWeek }) => atWeek <= week)?.state ?? NaN;
      let weight = 1;
      let week = 0;
      for (const { weeks, likelihood } of sightings) {
        week += weeks;
        weight *= likelihood[stateAt(week)] ?? NaN;
      }
      weights[i] = weight;
      last[i] = stateAt(week);
    }
    const mean = (values: Float64Array): number =>
      values.reduce((a, b) => a + b, 0) / values.length;
    const error = (values: Float64Array): number => {
      const centre = mean(values);
      return Math.sqrt(
        mean(values.map((each) => (each - centre) ** 2)) / values.length,
      );
    };
    const likelihood = Math.exp(exact.logLikelihood);
    expect(Math.abs(mean(weights) - likelihood)).toBeLessThan(
      4 * error(weights),
    );
    for (let state = 0; state < 3; state += 1) {
      // A ratio of means: its error is that of the weighted residuals.
      const target = exact.last[state] ?? NaN;
      const residual = weights.map(
        (weight, i) =>
          (weight * ((last[i] === state ? 1 : 0) - target)) / likelihood,
      );
      expect(Math.abs(mean(residual))).toBeLessThan(4 * error(residual));
    }
  });

  it("learns nothing from what every state makes as likely", () => {
    fc.assert(
      fc.property(
        floats(6),
        shares(3, 1),
        sighting,
        sighting,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (rates, start, first, second, flat) => {
          const halfway = {
            weeks: second.weeks / 2,
            likelihood: new Float64Array(3).fill(flat),
          };
          const rest = {
            weeks: second.weeks - second.weeks / 2,
            likelihood: second.likelihood,
          };
          const plain = filtered(triangle, rates, start, [first, second]);
          const split = filtered(triangle, rates, start, [
            first,
            halfway,
            rest,
          ]);
          expect(widestGap(split.last, plain.last)).toBeLessThan(rounding);
          expect(
            Math.abs(
              split.logLikelihood - plain.logLikelihood - Math.log(flat),
            ),
          ).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("gives the same when a gap without a sighting is split", () => {
    fc.assert(
      fc.property(
        floats(6),
        shares(3, 1),
        sighting,
        (rates, start, { weeks, likelihood }) => {
          const whole = filtered(triangle, rates, start, [
            { weeks, likelihood },
          ]);
          const p = start.slice();
          const logWeight = new Float64Array(1);
          propagate(triangle, rates, weeks / 3, p);
          propagate(triangle, rates, weeks - weeks / 3, p);
          observe(p, 1, likelihood, logWeight);
          expect(widestGap(p, whole.last)).toBeLessThan(rounding);
          expect(
            Math.abs((logWeight[0] ?? NaN) - whole.logLikelihood),
          ).toBeLessThan(rounding);
        },
      ),
      settings,
    );
  });

  it("stays finite over ten thousand sightings, each unlikely", () => {
    const rates = Float64Array.of(0.2, 0.1, 0.05, 0.3, 0.02, 0);
    const p = Float64Array.of(1, 0, 0);
    const logWeight = new Float64Array(1);
    const likelihood = Float64Array.of(1e-6, 2e-6, 1e-7);
    for (let i = 0; i < 10_000; i += 1) {
      propagate(triangle, rates, 0.5, p);
      observe(p, 1, likelihood, logWeight);
    }
    expect(logWeight[0]).toBeLessThan(10_000 * Math.log(2e-6));
    expect(Number.isFinite(logWeight[0])).toBe(true);
    expect(Math.abs(p.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(rounding);
  });
});

describe("observe", () => {
  it("leaves probabilities that sum to 1 in every draw, whatever is seen", () => {
    fc.assert(
      fc.property(
        arbitraryChain.chain(({ pattern, draws }) =>
          fc.record({
            draws: fc.constant(draws),
            p: shares(pattern.states, draws),
            likelihood: floats(pattern.states * draws),
          }),
        ),
        ({ draws, p, likelihood }) => {
          const logWeight = new Float64Array(draws);
          observe(p, draws, likelihood, logWeight);
          for (let d = 0; d < draws; d += 1) {
            let sum = 0;
            for (let i = d; i < p.length; i += draws) sum += p[i] ?? NaN;
            expect(Math.abs(sum - 1)).toBeLessThan(rounding);
            expect(logWeight[d]).not.toBeNaN();
          }
        },
      ),
      settings,
    );
  });

  it("takes one likelihood a state, or one for every state and draw", () => {
    const p = Float64Array.of(0.5, 0.2, 0.5, 0.8);
    const q = p.slice();
    const a = new Float64Array(2);
    const b = new Float64Array(2);
    observe(p, 2, Float64Array.of(0.1, 0.6), a);
    observe(q, 2, Float64Array.of(0.1, 0.1, 0.6, 0.6), b);
    expect(p).toEqual(q);
    expect(a).toEqual(b);
    expect(widestGap(a, [Math.log(0.35), Math.log(0.5)])).toBeLessThan(
      rounding,
    );
    expect(widestGap(p, [1 / 7, 0.04, 6 / 7, 0.96])).toBeLessThan(rounding);
  });

  it("counts mass that has left as contradicting what is seen, and adds to the log weight", () => {
    const p = Float64Array.of(0.3, 0.2);
    const logWeight = Float64Array.of(-1);
    observe(p, 1, Float64Array.of(1, 1), logWeight);
    expect(widestGap(p, [0.6, 0.4])).toBeLessThan(rounding);
    expect(widestGap(logWeight, [Math.log(0.5) - 1])).toBeLessThan(rounding);
  });

  it("gives the impossible a log weight of -Infinity and no NaN, then and after", () => {
    const p = Float64Array.of(1, 0.5, 0, 0.5);
    const logWeight = new Float64Array(2);
    observe(p, 2, Float64Array.of(0, 0.7), logWeight);
    expect(logWeight[0]).toBe(-Infinity);
    expect(Number.isFinite(logWeight[1])).toBe(true);
    expect([...p]).toEqual([0.5, 0, 0.5, 1]);
    observe(p, 2, Float64Array.of(0.3, 0.7), logWeight);
    expect(logWeight[0]).toBe(-Infinity);
    expect([...p].every(Number.isFinite)).toBe(true);
  });

  it.each<[string, number, number, number, number]>([
    ["half a state", 5, 2, 2, 2],
    ["too few log weights", 4, 2, 2, 1],
    ["too many likelihoods", 4, 2, 3, 2],
  ])("refuses %s", (_what, p, draws, likelihood, logWeight) => {
    expect(() =>
      observe(
        new Float64Array(p),
        draws,
        new Float64Array(likelihood),
        new Float64Array(logWeight),
      ),
    ).toThrow(RangeError);
  });
});
