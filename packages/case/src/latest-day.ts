import type { Case } from "./case.ts";

/**
 * The day up to which everything in a case counts.
 * @param of the case
 * @param today the person's own date, `YYYY-MM-DD`
 * @returns today, or the last day the case is told to when the clock was set back since
 */
export function latestDay(of: Case, today: string): string {
  return of.asOf !== undefined && of.asOf > today ? of.asOf : today;
}
