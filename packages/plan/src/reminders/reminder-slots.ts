import type { WeeklySlot } from "../calendar/calendar-entry.ts";
import type { Reminder } from "./reminder.ts";

/** How long one lasts in a calendar, in minutes: an entry has to last. Ours. */
const lastsMinutes = 5;

/**
 * The reminders that a calendar can hold: those that are on and have days of the week. The days of reviews stand in it by
 * themselves.
 *
 * @param reminders - all that were made.
 * @returns one for each day of each, with a name that stays the same as long as it is the same day of the same one.
 */
export function reminderSlots(
  reminders: readonly Reminder[],
): readonly WeeklySlot[] {
  return reminders
    .filter(({ off, about }) => !off && about !== "review")
    .flatMap(({ id, days, time, since }) =>
      days.map((day) => ({
        uid: `${id} ${day}`,
        day,
        time,
        minutes: lastsMinutes,
        from: since,
      })),
    );
}
