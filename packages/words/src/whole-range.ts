import type { Range } from "@staying-power/forecast";

/** An 80 % range in whole people of 100. */
export interface WholeRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of a share as whole people of 100, widened where needed to hold the number it is shown with.
 * @param range a share from 0 to 1, or a difference of two, with its 80 % range
 * @param shown the whole number that stands beside it
 * @returns whole numbers of 100, `low` ≤ `shown` ≤ `high`, never a negative nought
 */
export function wholeRange(range: Range, shown: number): WholeRange {
  return {
    low: Math.min(shown, Math.round(range.low * 100)) + 0,
    high: Math.max(shown, Math.round(range.high * 100)) + 0,
  };
}
