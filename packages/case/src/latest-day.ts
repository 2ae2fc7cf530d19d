import { addDays, isCalendarDate } from "./calendar-date.ts";
import type { Case } from "./case.ts";

/**
 * Whether a day lies so far after today that a clock was wrong when it was noted. One day is none: whoever travels west
 * comes back to the day before.
 * @param day a calendar date or an instant with its offset
 * @param today the person's own date, `YYYY-MM-DD`
 */
export function isAhead(day: string, today: string): boolean {
  return day.slice(0, 10) > dayAfter(today);
}

/**
 * The day up to which everything in a case counts.
 * @param of the case
 * @param today the person's own date, `YYYY-MM-DD`
 * @returns today, or the last day the case is told to when someone has travelled west since
 */
export function latestDay(of: Case, today: string): string {
  const asOf = dayOfReading(of, today);
  return asOf > today ? asOf : inCalendar(today);
}

/**
 * The day as of which a case is read.
 * @param of the case
 * @param today the person's own date, `YYYY-MM-DD`
 * @returns the last day the case is told to; today when it says none, or one that a wrong clock noted
 */
export function dayOfReading(of: Case, today: string): string {
  return of.asOf === undefined || isAhead(of.asOf, today)
    ? inCalendar(today)
    : of.asOf;
}

/**
 * The last day to note in a case that is told up to a day; never before the breakup, whatever a clock says.
 * @param of the case
 * @param day a calendar date
 */
export function toldUntil(of: Pick<Case, "breakup">, day: string): string {
  return of.breakup !== undefined && of.breakup > day ? of.breakup : day;
}

function dayAfter(today: string): string {
  return isCalendarDate(today) && today < lastDay ? addDays(today, 1) : today;
}

const lastDay = "2199-12-31";

/** A clock can show a day after the last there is. */
function inCalendar(today: string): string {
  return today > lastDay ? lastDay : today;
}
