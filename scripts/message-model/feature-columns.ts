import type { PresentFeature } from "../../packages/check/src/score-draft.ts";
import type { SparseRows } from "./logistic.ts";

/** Which column a feature has among those that are learnt from. */
export type Columns = ReadonlyMap<string, number>;

/** How often each feature is seen, each draft counted once. */
export function timesSeen(
  present: readonly (readonly PresentFeature[])[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const features of present)
    for (const { name } of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return seen;
}

/** A column for each feature that was seen often enough. */
export function featureColumns(seen: ReadonlyMap<string, number>): Columns {
  const byName = new Map<string, number>();
  for (const [name, count] of seen)
    if (count >= fewest(name)) byName.set(name, byName.size);
  return byName;
}

/** How often a feature is seen before it is learnt from: rows of words are many. */
function fewest(name: string): number {
  return name.startsWith("s:") ? 6 : name.split(" ").length * 2;
}

/** One row for each list of features. */
export function sparseRows(
  present: readonly (readonly PresentFeature[])[],
  columns: Columns,
): SparseRows {
  const rowStart = new Int32Array(present.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (const [row, features] of present.entries()) {
    for (const feature of features) {
      const at = columns.get(feature.name);
      if (at === undefined) continue;
      column.push(at);
      value.push(feature.value);
    }
    rowStart[row + 1] = column.length;
  }
  return {
    rowStart,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
    columns: columns.size,
  };
}

/** The same rows on fewer columns. */
export function narrowRows(
  { rowStart, column, value }: SparseRows,
  columns: Columns,
  fewer: Columns,
): SparseRows {
  const place = Int32Array.from(columns, ([name]) => fewer.get(name) ?? -1);
  const starts = new Int32Array(rowStart.length);
  const kept: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < rowStart.length; row += 1) {
    const end = rowStart[row + 1] ?? 0;
    for (let k = rowStart[row] ?? 0; k < end; k += 1) {
      const at = place[column[k] ?? 0] ?? -1;
      if (at < 0) continue;
      kept.push(at);
      values.push(value[k] ?? 0);
    }
    starts[row + 1] = kept.length;
  }
  return {
    rowStart: starts,
    column: Int32Array.from(kept),
    value: Float64Array.from(values),
    columns: fewer.size,
  };
}
