import { choleskySolve, normalQuantile } from "@staying-power/engine";
import type { ParameterDraws } from "./ensemble.ts";

/**
 * The rows of a posterior as a joint normal: what draws that are made on purpose take their parameters from, since the
 * stored rows are too few where few fit.
 */
export interface NormalRows {
  /** How many parameters a row has. */
  readonly size: number;
  /** `[size]` */
  readonly mean: Float64Array;
  /** `[size × size]`, row-major: the lower triangular factor of the covariance. */
  readonly factor: Float64Array;
  /** One `[draws]` array a parameter: the stored rows as scores that are standard normal and independent. */
  readonly scores: readonly Float64Array[];
}

/**
 * @param parameters - as stored; more draws than parameters.
 * @returns their mean, their covariance and their scores under these.
 */
export function normalRows({ draws, values }: ParameterDraws): NormalRows {
  const size = values.length / draws;
  const rows = Array.from({ length: size }, (_, i) =>
    values.slice(i * draws, (i + 1) * draws),
  );
  const mean = Float64Array.from(rows, average);
  const centred = rows.map((row, i) => row.map((x) => x - (mean[i] ?? 0)));
  const factor = new Float64Array(size * size);
  for (const [i, a] of centred.entries())
    for (const [j, b] of centred.slice(0, i + 1).entries())
      factor[i * size + j] = average(a.map((x, d) => x * (b[d] ?? 0)));
  choleskySolve(factor, new Float64Array(0), size, 0);
  const scores: Float64Array[] = [];
  for (const [i, row] of centred.entries()) {
    const own = factor[i * size + i] ?? 1;
    scores.push(
      row.map((x, d) => {
        let left = x;
        for (const [j, score] of scores.entries())
          left -= (factor[i * size + j] ?? 0) * (score[d] ?? 0);
        return left / own;
      }),
    );
  }
  return { size, mean, factor, scores };
}

/**
 * Rows out of uniform numbers.
 *
 * @param normal - from `normalRows`.
 * @param draws - how many.
 * @param uniforms - for each parameter `[draws]` numbers in (0, 1).
 */
export function rowsOf(
  { size, mean, factor }: NormalRows,
  draws: number,
  uniforms: (parameter: number) => Float64Array,
): ParameterDraws {
  const values = new Float64Array(size * draws);
  const scores: Float64Array[] = [];
  for (let i = 0; i < size; i += 1) {
    scores.push(uniforms(i).map(normalQuantile));
    const row = values.subarray(i * draws, (i + 1) * draws);
    row.fill(mean[i] ?? 0);
    for (const [j, score] of scores.entries()) {
      const times = factor[i * size + j] ?? 0;
      for (let d = 0; d < draws; d += 1)
        row[d] = (row[d] ?? 0) + times * (score[d] ?? 0);
    }
  }
  return { draws, values };
}

function average(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
