import { addDays, weekdayIds } from "@staying-power/case";
import { weekdayOf } from "../calendar/calendar-entries.ts";
import { isQuiet, type QuietHours, type Reminder } from "./reminder.ts";

/** What decides when the next one comes. */
export interface NextReminderInput {
  readonly reminders: readonly Reminder[];
  readonly quiet: QuietHours;
  /** The coming days at which No Contact is looked at again, `YYYY-MM-DD`. */
  readonly reviews: readonly string[];
  /** What the clock shows now: `YYYY-MM-DD` and `HH:MM`. */
  readonly today: string;
  readonly time: string;
}

/** A reminder, and when it comes by the clock of wherever someone is. */
export interface ReminderAhead {
  readonly reminder: Reminder;
  readonly on: string;
}

/**
 * The next reminder by the clock, whatever the clock does until then: what falls in an hour that is leapt over comes
 * right after it, and what falls in one that comes twice comes once.
 *
 * @param input - the reminders, the quiet hours, and now.
 * @returns null where none comes: all are off, or in the quiet hours, or there is no such day.
 */
export function nextReminder({
  reminders,
  quiet,
  reviews,
  today,
  time,
}: NextReminderInput): ReminderAhead | null {
  const ahead = reminders
    .filter((each) => !each.off && !isQuiet(each.time, quiet))
    .flatMap((reminder): readonly ReminderAhead[] => {
      const from = reminder.time > time ? today : addDays(today, 1);
      const on = dayFrom(reminder, from, reviews);
      return on === null ? [] : [{ reminder, on }];
    });
  const key = ({ on, reminder }: ReminderAhead): string =>
    `${on} ${reminder.time} ${reminder.id}`;
  return (
    ahead.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))[0] ?? null
  );
}

/** The first day from one on, that day included, on which it falls. */
function dayFrom(
  { about, days }: Reminder,
  from: string,
  reviews: readonly string[],
): string | null {
  if (about === "review")
    return reviews.toSorted().find((day) => day >= from) ?? null;
  for (let ahead = 0; ahead < weekdayIds.length; ahead += 1) {
    const day = addDays(from, ahead);
    if (fallsOn({ about, days }, day)) return day;
  }
  return null;
}

/**
 * Whether a reminder falls on a day of the week; one of reviews falls on none.
 *
 * @param reminder - what it is about, and its days.
 * @param day - `YYYY-MM-DD`.
 * @returns true on its days.
 */
export function fallsOn(
  { about, days }: Pick<Reminder, "about" | "days">,
  day: string,
): boolean {
  const weekday = weekdayIds[weekdayOf(day)];
  return about !== "review" && weekday !== undefined && days.includes(weekday);
}
