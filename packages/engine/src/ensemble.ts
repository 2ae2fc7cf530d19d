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

const bins = 128;
/** So few candidates are simply sorted. */
const few = 32;

/**
 * The levels of the interval, less what sums of weights may miss them by: with 1000 equal weights the 100th value is
 * the 10th percentile whatever the order of adding up, so a quantile of curves that rise rises too.
 */
const lowLevel = 0.1 - 1e-9;
const highLevel = 0.9 - 1e-9;

/** Reusable room for `summarise`, so that a thousand summaries allocate nothing. */
export interface SummaryRoom {
  readonly binWeight: Float64Array;
  readonly binOf: Uint16Array;
  /** Values and weights of the draws among which the 10th, and the 90th, percentile lies. */
  readonly low: { readonly value: Float64Array; readonly weight: Float64Array };
  readonly high: {
    readonly value: Float64Array;
    readonly weight: Float64Array;
  };
}

/** Room for ensembles of up to `draws` draws. */
export function summaryRoom(draws: number): SummaryRoom {
  const pair = (): SummaryRoom["low"] => ({
    value: new Float64Array(draws),
    weight: new Float64Array(draws),
  });
  return {
    binWeight: new Float64Array(bins),
    binOf: new Uint16Array(draws),
    low: pair(),
    high: pair(),
  };
}

/**
 * Mean and 80 % interval of a weighted ensemble, in time linear in the draws.
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
  if (!(largest > smallest)) {
    return { mean: smallest, low: smallest, high: smallest };
  }
  const { binWeight, binOf } = room;
  binWeight.fill(0);
  const scale = (bins * (1 - 1e-12)) / (largest - smallest);
  for (let d = 0; d < n; d += 1) {
    const bin = (((values[offset + d] ?? 0) - smallest) * scale) | 0;
    binOf[d] = bin;
    binWeight[bin] = (binWeight[bin] ?? 0) + (weights[d] ?? 0);
  }
  const low = binReaching(binWeight, lowLevel);
  const high = binReaching(binWeight, highLevel);
  let lowCount = 0;
  let highCount = 0;
  for (let d = 0; d < n; d += 1) {
    const bin = binOf[d] ?? 0;
    if (bin === low.bin) {
      room.low.value[lowCount] = values[offset + d] ?? 0;
      room.low.weight[lowCount] = weights[d] ?? 0;
      lowCount += 1;
    }
    if (bin === high.bin) {
      room.high.value[highCount] = values[offset + d] ?? 0;
      room.high.weight[highCount] = weights[d] ?? 0;
      highCount += 1;
    }
  }
  const lowValue = quantileAmong(room.low, lowCount, lowLevel - low.below);
  const highValue = quantileAmong(room.high, highCount, highLevel - high.below);
  return { mean, low: lowValue, high: Math.max(lowValue, highValue) };
}

/** The first bin at which the cumulative weight reaches a level, with the weight below it; the last with any weight at the least. */
function binReaching(
  binWeight: Float64Array,
  level: number,
): { bin: number; below: number } {
  let below = 0;
  let last = { bin: 0, below: 0 };
  for (let bin = 0; bin < bins; bin += 1) {
    const weight = binWeight[bin] ?? 0;
    if (weight === 0) continue;
    last = { bin, below };
    if (below + weight >= level) return last;
    below += weight;
  }
  return last;
}

/** The smallest of some values at which their cumulative weight reaches a level; they are halved in range until few are left. */
function quantileAmong(
  { value, weight }: SummaryRoom["low"],
  size: number,
  level: number,
): number {
  let count = size;
  let wanted = level;
  while (count > few) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < count; i += 1) {
      const at = value[i] ?? 0;
      if (at < low) low = at;
      if (at > high) high = at;
    }
    const middle = low + (high - low) / 2;
    if (!(high > low) || middle >= high) return low;
    let below = 0;
    for (let i = 0; i < count; i += 1) {
      if ((value[i] ?? 0) <= middle) below += weight[i] ?? 0;
    }
    const goUp = below < wanted;
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      if ((value[i] ?? 0) > middle !== goUp) continue;
      value[kept] = value[i] ?? 0;
      weight[kept] = weight[i] ?? 0;
      kept += 1;
    }
    count = kept;
    if (goUp) wanted -= below;
  }
  for (let i = 1; i < count; i += 1) {
    const at = value[i] ?? 0;
    const its = weight[i] ?? 0;
    let place = i;
    for (; place > 0 && (value[place - 1] ?? 0) > at; place -= 1) {
      value[place] = value[place - 1] ?? 0;
      weight[place] = weight[place - 1] ?? 0;
    }
    value[place] = at;
    weight[place] = its;
  }
  let reached = 0;
  for (let i = 0; i < count; i += 1) {
    reached += weight[i] ?? 0;
    if (reached >= wanted && (weight[i] ?? 0) > 0) return value[i] ?? 0;
  }
  return value[Math.max(0, count - 1)] ?? 0;
}
