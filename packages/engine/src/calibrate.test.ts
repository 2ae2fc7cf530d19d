import { describe, expect, it } from "vitest";
import { conditionEnsemble, randomStream, smallestMove } from "./index.ts";

const draws = 8000;
const count = 3;

/** Outputs = matrix × parameters, 2 × 3. */
const matrix = [
  [1, 0.5, 0],
  [0.2, -1, 0.7],
] as const;
const covariance = Float64Array.of(0.05, 0.01, 0.01, 0.08);
const observed = Float64Array.of(1.5, -0.4);

const model = (parameters: Float64Array, outputs: Float64Array): void => {
  for (const [row, weights] of matrix.entries())
    for (let d = 0; d < draws; d += 1)
      outputs[row * draws + d] = weights.reduce<number>(
        (sum, weight, k) => sum + weight * (parameters[k * draws + d] ?? NaN),
        0,
      );
};

/** Independent standard normal priors. */
function prior(seed: number): Float64Array {
  const random = randomStream(seed);
  return Float64Array.from({ length: count * draws }, () => random.normal());
}

/** What Bayes' rule says: mean K y, covariance I − K A, with K = Aᵗ (A Aᵗ + R)⁻¹, by hand for two targets. */
function exactPosterior(): { mean: number[]; covariance: number[][] } {
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
  const [r0, r1] = matrix;
  const s00 = product(r0, r0) + 0.05;
  const s01 = product(r0, r1) + 0.01;
  const s11 = product(r1, r1) + 0.08;
  const determinant = s00 * s11 - s01 * s01;
  const gain = [0, 1, 2].map((k) => {
    const a = r0[k] ?? 0;
    const b = r1[k] ?? 0;
    return [
      (a * s11 - b * s01) / determinant,
      (b * s00 - a * s01) / determinant,
    ];
  });
  return {
    mean: gain.map((row) => product(row, [...observed])),
    covariance: gain.map((row, i) =>
      [0, 1, 2].map(
        (k) => (i === k ? 1 : 0) - product(row, [r0[k] ?? 0, r1[k] ?? 0]),
      ),
    ),
  };
}

function momentsOf(parameters: Float64Array): {
  mean: number[];
  covariance: number[][];
} {
  const rows = Array.from({ length: count }, (_, k) =>
    parameters.subarray(k * draws, (k + 1) * draws),
  );
  const mean = rows.map((row) => row.reduce((a, b) => a + b, 0) / draws);
  return {
    mean,
    covariance: rows.map((a, i) =>
      rows.map(
        (b, k) =>
          a.reduce(
            (sum, each, d) =>
              sum + (each - (mean[i] ?? 0)) * ((b[d] ?? NaN) - (mean[k] ?? 0)),
            0,
          ) / draws,
      ),
    ),
  };
}

describe("conditionEnsemble", () => {
  it.each([1, 4])(
    "gives the exact normal posterior of a linear model, in %s rounds",
    (rounds) => {
      const parameters = prior(21);
      conditionEnsemble(
        parameters,
        draws,
        { observed, covariance },
        model,
        rounds,
        randomStream(22),
      );
      const exact = exactPosterior();
      const actual = momentsOf(parameters);
      // Standard error of a mean of unit-variance draws is 1/√draws; of a covariance, at most √2 of that. Four rounds, three chances to stray.
      const error = (6 * Math.SQRT2) / Math.sqrt(draws);
      for (let i = 0; i < count; i += 1) {
        expect(
          Math.abs((actual.mean[i] ?? NaN) - (exact.mean[i] ?? NaN)),
        ).toBeLessThan(error);
        for (let k = 0; k < count; k += 1)
          expect(
            Math.abs(
              (actual.covariance[i]?.[k] ?? NaN) -
                (exact.covariance[i]?.[k] ?? NaN),
            ),
          ).toBeLessThan(error);
      }
    },
  );

  it("asks the model once a round, with the present draws, and gives the same for the same stream", () => {
    const rounds: number[] = [];
    const run = (): Float64Array => {
      const parameters = prior(1);
      conditionEnsemble(
        parameters,
        draws,
        { observed, covariance },
        (now, outputs, round) => {
          rounds.push(round);
          model(now, outputs);
        },
        3,
        randomStream(2),
      );
      return parameters;
    };
    expect(run()).toEqual(run());
    expect(rounds).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it("leaves the targets alone", () => {
    const targets = {
      observed: observed.slice(),
      covariance: covariance.slice(),
    };
    conditionEnsemble(prior(1), draws, targets, model, 2, randomStream(2));
    expect(targets).toEqual({ observed, covariance });
  });

  it("refuses what does not fit", () => {
    const short = { observed, covariance: new Float64Array(3) };
    expect(() =>
      conditionEnsemble(prior(1), draws, short, model, 1, randomStream(1)),
    ).toThrow(RangeError);
    expect(() =>
      conditionEnsemble(
        new Float64Array(7),
        4,
        { observed, covariance },
        model,
        1,
        randomStream(1),
      ),
    ).toThrow(RangeError);
    const indefinite = { observed, covariance: Float64Array.of(1, 2, 2, 1) };
    expect(() =>
      conditionEnsemble(prior(1), draws, indefinite, model, 1, randomStream(1)),
    ).toThrow(RangeError);
  });
});

describe("smallestMove", () => {
  const slopes = Float64Array.from(matrix.flat());
  const tight = Float64Array.of(1e-12, 0, 0, 1e-12);
  const even = Float64Array.of(1, 1, 1);
  const reached = (move: Float64Array): number[] =>
    matrix.map((weights) =>
      weights.reduce<number>(
        (sum, weight, k) => sum + weight * (move[k] ?? NaN),
        0,
      ),
    );
  const length = (move: readonly number[]): number => Math.hypot(...move);

  it("meets the targets of a linear model by the shortest way", () => {
    const move = smallestMove({
      slopes,
      variances: even,
      residual: observed,
      tolerance: tight,
    });
    for (const [row, value] of reached(move).entries())
      expect(value).toBeCloseTo(observed[row] ?? NaN, 8);
    // What changes no output: the cross product of both rows.
    const [a, b] = matrix;
    const free = [0, 1, 2].map(
      (k) =>
        (a[(k + 1) % 3] ?? 0) * (b[(k + 2) % 3] ?? 0) -
        (a[(k + 2) % 3] ?? 0) * (b[(k + 1) % 3] ?? 0),
    );
    for (const by of [-0.1, 0.1])
      expect(
        length([...move].map((each, k) => each + by * (free[k] ?? 0))),
      ).toBeGreaterThan(length([...move]));
  });

  it("moves what may go further, further, and leaves what may not go", () => {
    const first = (variances: Float64Array): readonly number[] => [
      ...smallestMove({
        slopes,
        variances,
        residual: observed,
        tolerance: tight,
      }),
    ];
    expect(Math.abs(first(Float64Array.of(9, 1, 1))[0] ?? 0)).toBeGreaterThan(
      Math.abs(first(even)[0] ?? 0),
    );
    expect(first(Float64Array.of(1, 1, 0))[2]).toBe(0);
  });

  it("moves less the more a target may be missed", () => {
    const moved = (tolerance: number): number =>
      length([
        ...smallestMove({
          slopes,
          variances: even,
          residual: observed,
          tolerance: Float64Array.of(tolerance, 0, 0, tolerance),
        }),
      ]);
    expect(moved(1)).toBeLessThan(moved(0.01));
    expect(moved(1e12)).toBeLessThan(1e-9);
  });

  it("refuses what does not fit", () => {
    const fits = {
      slopes,
      variances: even,
      residual: observed,
      tolerance: tight,
    };
    expect(() =>
      smallestMove({ ...fits, tolerance: new Float64Array(3) }),
    ).toThrow(RangeError);
    expect(() =>
      smallestMove({ ...fits, variances: new Float64Array(2) }),
    ).toThrow(RangeError);
  });
});
