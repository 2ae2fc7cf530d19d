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
  const ones = used.map(({ indicator }) => placesOfOnes(indicator));
  const covariance = new Float64Array(k * rows);
  const weighted = new Float64Array(draws);
  let total = 0;
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const start = row * draws;
    let mean = 0;
    for (let d = 0; d < draws; d += 1)
      mean += (weights[d] ?? 0) * (outputs[start + d] ?? 0);
    for (let d = 0; d < draws; d += 1) {
      const output = outputs[start + d] ?? 0;
      const weight = weights[d] ?? 0;
      const pulled = weight * (output - mean);
      weighted[d] = pulled;
      total += pulled * (output - mean);
      size += weight * output ** 2;
    }
    for (const [a, places] of ones.entries())
      covariance[a * rows + row] = sumAt(weighted, places);
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

/** Where an indicator is 1: the rest of it adds nothing to any sum. */
function placesOfOnes(indicator: Float64Array): Uint32Array {
  const places = new Uint32Array(indicator.length);
  let count = 0;
  for (let d = 0; d < indicator.length; d += 1) {
    if (indicator[d] !== 1) continue;
    places[count] = d;
    count += 1;
  }
  return places.subarray(0, count);
}

function sumAt(values: Float64Array, places: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) sum += values[places[i] ?? 0] ?? 0;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
