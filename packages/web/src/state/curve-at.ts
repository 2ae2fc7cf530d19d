import type { Curve } from "@staying-power/forecast";
import { ofHundred } from "./hundred.ts";

export const weeksPerMonth = 52 / 12;

/** The curve after so many months, in whole people of a hundred. */
export function curveAt(curve: Curve, months: number): { about: number; low: number; high: number } {
  const week = Math.round(months * weeksPerMonth);
  const index = Math.max(0, curve.weeks.indexOf(week));
  return {
    about: ofHundred(curve.mean[index] ?? 0),
    low: ofHundred(curve.low[index] ?? 0),
    high: ofHundred(curve.high[index] ?? 0),
  };
}
