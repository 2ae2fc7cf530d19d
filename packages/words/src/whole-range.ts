import type { Range } from "@staying-power/forecast";

/** An 80 % range in whole people of 100. */
export interface WholeRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of a share as whole people of 100, widened where needed to hold the number it is shown with.
 * @param range a share from 0 to 1 with its 80 % range
 * @param shown the whole number that stands beside it, 0 to 100
 * @returns whole numbers from 0 to 100, `low` ≤ `shown` ≤ `high`
 */
export function wholeRange(range: Range, shown: number): WholeRange {
  return {
    low: Math.min(shown, Math.round(range.low * 100)),
    high: Math.max(shown, Math.round(range.high * 100)),
  };
}
