import {
  fitLogistic,
  type LogisticOptions,
  type SparseRows,
} from "./logistic.ts";

/** How often each column counts as seen on either side before any row is read. */
const smoothing = 1;
/** What a column is worth that says nothing by itself. */
const leastScale = 0.25;

/**
 * A logistic regression on columns scaled by how much more often they stand in one class than in the other, so
 * that a rare but telling word is not pulled to zero as hard as a common one. Source: Wang and Manning 2012,
 * Baselines and Bigrams, with a logistic loss.
 * @returns a weight for each column as it was before scaling, then the bias.
 */
export function fitWithRatios(
  rows: SparseRows,
  targets: Uint8Array,
  options: LogisticOptions,
): Float64Array {
  const { rowStart, column, value, columns } = rows;
  const seen = [0, 1].map(() => new Float64Array(columns).fill(smoothing));
  const total = [smoothing, smoothing];
  for (const [row, target] of targets.entries()) {
    total[target] = (total[target] ?? 0) + 1;
    const side = seen[target] ?? new Float64Array();
    const end = rowStart[row + 1] ?? 0;
    for (let k = rowStart[row] ?? 0; k < end; k += 1) {
      const at = column[k] ?? 0;
      side[at] = (side[at] ?? 0) + 1;
    }
  }
  const share = (side: number, at: number): number =>
    (seen[side]?.[at] ?? 0) / (total[side] ?? 1);
  const scale = Float64Array.from(
    { length: columns },
    (_, at) =>
      leastScale +
      (1 - leastScale) * Math.abs(Math.log(share(1, at) / share(0, at))),
  );
  const scaled = {
    ...rows,
    value: value.map((one, k) => one * (scale[column[k] ?? 0] ?? 1)),
  };
  return fitLogistic(scaled, targets, options).map(
    (weight, at) => weight * (scale[at] ?? 1),
  );
}
