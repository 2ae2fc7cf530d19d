import type { WeekdayId } from "@staying-power/case";
import { weekdayIds } from "@staying-power/case";
import {
  isQuiet,
  type QuietHours,
  type Reminder,
  type ReminderAbout,
} from "@staying-power/plan";

/** A reminder that is being made or changed. */
export interface DraftReminder {
  /** Null for one that is new. */
  readonly id: string | null;
  readonly about: ReminderAbout;
  readonly days: readonly WeekdayId[];
  /** Empty until one is chosen. */
  readonly time: string;
  readonly text: string;
}

/** An evening of every day is the one most ask for; its hour is ours, before any quiet ones. */
export const newReminder: DraftReminder = {
  id: null,
  about: "evening",
  days: weekdayIds,
  time: "20:00",
  text: "",
};

/** As it was made. */
export function draftOf({
  id,
  about,
  days,
  time,
  text = "",
}: Reminder): DraftReminder {
  return { id, about, days, time, text };
}

/** What keeps it from being kept: no words, no day, no time, or a time in the quiet hours. */
export type DraftFault = "text" | "days" | "time" | "quiet";

/** The first thing that is missing, in the order of the page; null where nothing is. */
export function faultOf(
  { about, days, time, text }: DraftReminder,
  quiet: QuietHours,
): DraftFault | null {
  if (about === "own" && text.trim() === "") return "text";
  if (about !== "review" && days.length === 0) return "days";
  if (time === "") return "time";
  return isQuiet(time, quiet) ? "quiet" : null;
}

/** The reminder that was made, as of a day; one that was changed is on. */
export function reminderOf(
  { about, days, time, text }: DraftReminder,
  { id, since }: { readonly id: string; readonly since: string },
): Reminder {
  return {
    id,
    about,
    days: weekdayIds.filter((day) => days.includes(day)),
    time,
    since,
    ...(about === "own" && { text: text.trim() }),
    off: false,
  };
}

/** With a day of the week in it, or without. */
export function withDay(
  days: readonly WeekdayId[],
  day: WeekdayId,
): readonly WeekdayId[] {
  return weekdayIds.filter((each) =>
    each === day ? !days.includes(day) : days.includes(each),
  );
}
