import {
  addDays,
  daysBetween,
  isCalendarDate,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";
import type { WeekNotes } from "./week-notes.ts";

/** From which day of use on someone is asked, once, whether they want it, and for how many days. Ours. */
const askedFrom = 7;
const askedFor = 7;

/** So many days after a review, or after it was put off, none is due: also where a journey or a clock repeats a day. Ours. */
const restDays = 3;

/** What a day says of the week. */
export type WeekAsked = "nothing" | "ask" | "due";

interface AskedInput {
  readonly notes: WeekNotes;
  /** The day of the first answers, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** The person's own date. */
  readonly today: string;
}

/**
 * Whether the day says something of the week: it asks in the second week of use whether that is wanted at all, and never
 * again; and where it is, it says so on the day that was chosen, until it was done or put off.
 */
export function weekAsked({ notes, firstDay, today }: AskedInput): WeekAsked {
  const { wanted, day, reviews, open, putOffOn } = notes;
  if (wanted === undefined) {
    const used = isCalendarDate(firstDay) ? daysBetween(firstDay, today) : 0;
    return used >= askedFrom && used < askedFrom + askedFor ? "ask" : "nothing";
  }
  const isRecent = (on: string | undefined): boolean =>
    on !== undefined && Math.abs(daysBetween(on, today)) <= restDays;
  const isDone = reviews.some(({ id, on }) => id !== open && isRecent(on));
  return wanted && day === weekdayOf(today) && !isDone && !isRecent(putOffOn)
    ? "due"
    : "nothing";
}

/** The day of the week of a date, whatever zone someone is in: the first day of 1900 was a Monday. */
export function weekdayOf(date: string): WeekdayId {
  return weekdayIds[daysBetween("1900-01-01", date) % 7] ?? "monday";
}

/** The first day of the week that ends on a day. */
export function weekBegin(on: string): string {
  return on < "1900-01-07" ? on : addDays(on, -6);
}
