/** Distance of the 10th and 90th percentile from the mean of a normal distribution, in standard deviations. */
export const z80 = 1.2815515655446004;

/**
 * Quantile of equally weighted values, by linear interpolation.
 *
 * @param values - at least one, in any order.
 * @param q - 0 … 1.
 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (at - below) * (high - low);
}
