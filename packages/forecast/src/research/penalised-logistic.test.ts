import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LogisticRow,
  logOddsOf,
  penalisedLogistic,
} from "./penalised-logistic.ts";

const rows = (yes: number, no: number): LogisticRow[] => [
  ...Array.from({ length: yes }, () => row(true, 0, [[0, 1]])),
  ...Array.from({ length: no }, () => row(false, 0, [[0, 1]])),
];

function row(
  happened: boolean,
  offset: number,
  times: readonly (readonly [number, number])[],
): LogisticRow {
  return { happened, offset, times };
}

/** Log of the penalised likelihood, worked out in the plainest way. */
function logPosterior(
  list: readonly LogisticRow[],
  sd: Float64Array,
  at: Float64Array,
): number {
  const fit = list.reduce((sum, one) => {
    const p = 1 / (1 + Math.exp(-logOddsOf(one, at)));
    return sum + Math.log(one.happened ? p : 1 - p);
  }, 0);
  return at.reduce(
    (sum, value, k) =>
      sum -
      0.5 * (value / (sd[k] ?? 1)) ** 2 -
      Math.log((sd[k] ?? 1) * Math.sqrt(2 * Math.PI)),
    fit,
  );
}

const arbitraryRows = fc.array(
  fc.record({
    happened: fc.boolean(),
    offset: fc.double({ min: -3, max: 3, noNaN: true }),
    times: fc.tuple(
      fc.tuple(fc.constant(0), fc.constant(1)),
      fc.tuple(fc.constant(1), fc.double({ min: -4, max: 4, noNaN: true })),
    ),
  }),
  { minLength: 1, maxLength: 40 },
);

describe("penalisedLogistic", () => {
  it("finds the log-odds of a share, with the error that belongs to it", () => {
    const { mean, se } = penalisedLogistic(rows(30, 70), Float64Array.of(1000));
    expect(mean[0]).toBeCloseTo(Math.log(30 / 70), 5);
    expect(se[0]).toBeCloseTo(1 / Math.sqrt(100 * 0.3 * 0.7), 4);
  });

  it("counts from the offset", () => {
    const moved = rows(30, 70).map((one) => ({ ...one, offset: 0.4 }));
    const { mean } = penalisedLogistic(moved, Float64Array.of(1000));
    expect(mean[0]).toBeCloseTo(Math.log(30 / 70) - 0.4, 5);
  });

  it("stays at the prior where no row has a say", () => {
    const { mean, se } = penalisedLogistic(rows(3, 4), Float64Array.of(1, 0.3));
    expect(mean[1]).toBe(0);
    expect(se[1]).toBeCloseTo(0.3, 12);
  });

  it("finds the top of the penalised likelihood, whatever the rows, and in any order of them", () => {
    fc.assert(
      fc.property(arbitraryRows, (list) => {
        const sd = Float64Array.of(2, 0.7);
        const { mean } = penalisedLogistic(list, sd);
        const top = logPosterior(list, sd, mean);
        for (const k of [0, 1])
          for (const by of [-1e-3, 1e-3]) {
            const near = mean.map((value, at) =>
              at === k ? value + by : value,
            );
            expect(logPosterior(list, sd, near)).toBeLessThanOrEqual(
              top + 1e-9,
            );
          }
        const turned = penalisedLogistic(list.toReversed(), sd);
        for (const k of [0, 1])
          expect(turned.mean[k]).toBeCloseTo(mean[k] ?? NaN, 6);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("gives the evidence that summing over the coefficient gives", () => {
    const list = rows(12, 20);
    const sd = Float64Array.of(1.5);
    const step = 1e-3;
    const sum = Array.from({ length: 20_000 }, (_, index) =>
      Math.exp(logPosterior(list, sd, Float64Array.of(-10 + index * step))),
    ).reduce((total, value) => total + value * step, 0);
    // Laplace's approximation of 32 answers, one coefficient: good to a few hundredths.
    expect(penalisedLogistic(list, sd).logEvidence).toBeCloseTo(
      Math.log(sum),
      1,
    );
  });

  it("refuses a row that names a coefficient without a prior", () => {
    expect(() =>
      penalisedLogistic([row(true, 0, [[1, 1]])], Float64Array.of(1)),
    ).toThrow(RangeError);
  });
});
