import type { Curve } from "@staying-power/forecast";
import { wholeRange } from "@staying-power/words";
import { ofHundred } from "./hundred.ts";

export const weeksPerMonth = 52 / 12;

/** The curve after so many months, in whole people of a hundred. */
export function curveAt(
  curve: Curve,
  months: number,
): { about: number; low: number; high: number } {
  const week = Math.round(months * weeksPerMonth);
  const index = Math.max(0, curve.weeks.indexOf(week));
  const share = {
    mean: curve.mean[index] ?? 0,
    low: curve.low[index] ?? 0,
    high: curve.high[index] ?? 0,
  };
  const about = ofHundred(share.mean);
  return { about, ...wholeRange(share, about) };
}
