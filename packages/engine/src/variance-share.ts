import { choleskySolve } from "./least-squares.ts";

/** A variance below this share of the mean square is rounding: the outputs are constant. */
const roundingShare = 1e-24;

/**
 * First-order variance share: how much of the spread of some outputs would go if one uncertain input were known,
 * Var E[y | input] / Var y, estimated over a weighted ensemble by regressing the outputs on indicators of the input
 * and taking away what chance alone explains (adjusted R²).
 *
 * @param indicators - one `[draws]` array of 0 and 1 per value (or per item of a set); constant ones are ignored.
 *   For values that exclude each other leave out none: a small ridge handles the redundancy.
 * @param outputs - `[outputs × draws]`, row = output; their variances are added up.
 * @param weights - `[draws]`, summing to 1.
 * @param effectiveDraws - effective sample size of the weights, for the adjustment.
 * @returns between 0 and 1.
 * @throws RangeError when a length does not fit.
 * Source: Saltelli and others (2008), Global sensitivity analysis, eq. 1.25 (first-order index).
 */
export function varianceShare(
  indicators: readonly Float64Array[],
  outputs: Float64Array,
  weights: Float64Array,
  effectiveDraws: number,
): number {
  const draws = weights.length;
  const rows = outputs.length / draws;
  if (
    !Number.isInteger(rows) ||
    indicators.some((indicator) => indicator.length !== draws)
  ) {
    throw new RangeError(
      "varianceShare: indicators and outputs must hold one number a draw",
    );
  }
  const means = indicators.map((indicator) => dot(indicator, weights));
  const used = indicators.flatMap((indicator, index) => {
    const mean = means[index] ?? 0;
    return mean > 1e-9 && mean < 1 - 1e-9 ? [{ indicator, mean }] : [];
  });
  const k = used.length;
  if (k === 0) return 0;

  const gram = new Float64Array(k * k);
  for (let a = 0; a < k; a += 1) {
    const left = used[a];
    for (let b = 0; b <= a; b += 1) {
      const right = used[b];
      if (left === undefined || right === undefined) continue;
      let sum = 0;
      for (let d = 0; d < draws; d += 1) {
        sum +=
          (weights[d] ?? 0) *
          ((left.indicator[d] ?? 0) - left.mean) *
          ((right.indicator[d] ?? 0) - right.mean);
      }
      gram[a * k + b] = sum + (a === b ? 1e-6 : 0);
    }
  }
  const covariance = new Float64Array(k * rows);
  let total = 0;
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    let mean = 0;
    for (let d = 0; d < draws; d += 1)
      mean += (weights[d] ?? 0) * (outputs[row * draws + d] ?? 0);
    for (let d = 0; d < draws; d += 1) {
      const weighted =
        (weights[d] ?? 0) * ((outputs[row * draws + d] ?? 0) - mean);
      total += weighted * ((outputs[row * draws + d] ?? 0) - mean);
      size += (weights[d] ?? 0) * (outputs[row * draws + d] ?? 0) ** 2;
      for (const [a, { indicator }] of used.entries()) {
        covariance[a * rows + row] =
          (covariance[a * rows + row] ?? 0) + weighted * (indicator[d] ?? 0);
      }
    }
  }
  if (!(total > roundingShare * size)) return 0;
  const solution = covariance.slice();
  choleskySolve(gram, solution, k, rows);
  let explained = 0;
  for (let i = 0; i < covariance.length; i += 1)
    explained += (covariance[i] ?? 0) * (solution[i] ?? 0);
  const raw = explained / total;
  const spare = effectiveDraws - k - 1;
  if (spare <= 0) return 0;
  return Math.min(
    1,
    Math.max(0, 1 - ((1 - raw) * (effectiveDraws - 1)) / spare),
  );
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
