/** Summaries of a weighted ensemble: one number per draw, one weight per draw. */

/** A mean with its 80 % interval, in the unit of what was summarised. */
export interface Summary {
  mean: number;
  /** 10th percentile. */
  low: number;
  /** 90th percentile. */
  high: number;
}

/**
 * Turns log weights into weights that sum to 1.
 *
 * @param logWeights - `[draws]`; −Infinity means impossible.
 * @returns `[draws]`, each ≥ 0, summing to 1; equal weights when every draw is impossible.
 */
export function normaliseWeights(logWeights: Float64Array): Float64Array {
  let largest = -Infinity;
  for (const logWeight of logWeights)
    if (logWeight > largest) largest = logWeight;
  if (largest === -Infinity)
    return new Float64Array(logWeights.length).fill(1 / logWeights.length);
  const weights = logWeights.map((logWeight) => Math.exp(logWeight - largest));
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}

/**
 * Kish's effective sample size: how many equally weighted draws would be as informative.
 *
 * @param weights - `[draws]`, ≥ 0, summing to 1.
 * @returns between 1 and the number of draws.
 * Source: Kish (1965), Survey sampling.
 */
export function effectiveSampleSize(weights: Float64Array): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return 1 / squares;
}

/**
 * Weighted mean.
 *
 * @param values - any array holding the ensemble from `offset` on, one number a draw.
 * @param weights - `[draws]`, summing to 1.
 * @param offset - where the ensemble starts in `values`.
 * @returns Σ weight × value, in the unit of `values`.
 */
export function weightedMean(
  values: Float64Array,
  weights: Float64Array,
  offset = 0,
): number {
  let sum = 0;
  for (let d = 0; d < weights.length; d += 1)
    sum += (weights[d] ?? 0) * (values[offset + d] ?? 0);
  return sum;
}

/**
 * Weighted variance about the weighted mean.
 *
 * @param values - one number a draw.
 * @param weights - `[draws]`, summing to 1.
 * @returns ≥ 0, in the squared unit of `values`.
 */
export function weightedVariance(
  values: Float64Array,
  weights: Float64Array,
): number {
  const mean = weightedMean(values, weights);
  let sum = 0;
  for (let d = 0; d < weights.length; d += 1)
    sum += (weights[d] ?? 0) * ((values[d] ?? 0) - mean) ** 2;
  return sum;
}

const bins = 512;

/** Reusable room for `summarise`, so that a thousand summaries allocate nothing. */
export interface SummaryRoom {
  readonly binWeight: Float64Array;
  readonly binOf: Uint16Array;
  readonly inside: Float64Array;
  readonly insideWeight: Float64Array;
}

/** Room for ensembles of up to `draws` draws. */
export function summaryRoom(draws: number): SummaryRoom {
  return {
    binWeight: new Float64Array(bins),
    binOf: new Uint16Array(draws),
    inside: new Float64Array(draws),
    insideWeight: new Float64Array(draws),
  };
}

/**
 * Mean and 80 % interval of a weighted ensemble.
 * A quantile is the smallest value at which the cumulative weight reaches the level (inverse of the empirical distribution).
 *
 * @param values - one finite number a draw, from `offset` on.
 * @param weights - `[draws]`, summing to 1.
 * @param room - from `summaryRoom`, for at least as many draws.
 * @param offset - where the ensemble starts in `values`.
 * @returns mean, 10th and 90th percentile; low ≤ high; the mean of a skewed ensemble may lie outside them.
 */
export function summarise(
  values: Float64Array,
  weights: Float64Array,
  room: SummaryRoom,
  offset = 0,
): Summary {
  const n = weights.length;
  let smallest = Infinity;
  let largest = -Infinity;
  let mean = 0;
  for (let d = 0; d < n; d += 1) {
    const value = values[offset + d] ?? 0;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
    mean += (weights[d] ?? 0) * value;
  }
  if (!(largest > smallest))
    return { mean: smallest, low: smallest, high: smallest };

  room.binWeight.fill(0);
  const scale = (bins * (1 - 1e-12)) / (largest - smallest);
  for (let d = 0; d < n; d += 1) {
    const bin = Math.floor(((values[offset + d] ?? 0) - smallest) * scale);
    room.binOf[d] = bin;
    room.binWeight[bin] = (room.binWeight[bin] ?? 0) + (weights[d] ?? 0);
  }
  const quantile = (level: number): number => {
    let below = 0;
    let bin = 0;
    while (bin < bins - 1 && below + (room.binWeight[bin] ?? 0) < level) {
      below += room.binWeight[bin] ?? 0;
      bin += 1;
    }
    let count = 0;
    for (let d = 0; d < n; d += 1) {
      if (room.binOf[d] !== bin || !((weights[d] ?? 0) > 0)) continue;
      const value = values[offset + d] ?? 0;
      let place = count;
      while (place > 0 && (room.inside[place - 1] ?? 0) > value) {
        room.inside[place] = room.inside[place - 1] ?? 0;
        room.insideWeight[place] = room.insideWeight[place - 1] ?? 0;
        place -= 1;
      }
      room.inside[place] = value;
      room.insideWeight[place] = weights[d] ?? 0;
      count += 1;
    }
    for (let i = 0; i < count; i += 1) {
      below += room.insideWeight[i] ?? 0;
      if (below >= level) return room.inside[i] ?? 0;
    }
    return count > 0 ? (room.inside[count - 1] ?? 0) : largest;
  };
  const low = quantile(0.1);
  return { mean, low, high: Math.max(low, quantile(0.9)) };
}
