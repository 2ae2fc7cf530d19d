import type { WeekdayId } from "@staying-power/case";

/** What someone can be reminded of. */
export const reminderAbouts = [
  "evening",
  "tasks",
  "project",
  "review",
  "own",
] as const;

/** One of them. */
export type ReminderAbout = (typeof reminderAbouts)[number];

/** One reminder that someone made, by the clock of wherever they are. */
export interface Reminder {
  readonly id: string;
  readonly about: ReminderAbout;
  /** In the order of the week; one of reviews falls on their days instead. */
  readonly days: readonly WeekdayId[];
  /** `HH:MM`. */
  readonly time: string;
  /** The day from which on it is as it is, `YYYY-MM-DD`. */
  readonly since: string;
  /** The person's own words, where it is about something of theirs. */
  readonly text?: string;
  /** Whether it was turned off, and waits. */
  readonly off: boolean;
}

/** The hours of the night in which nothing is shown, by the clock, `HH:MM`; none where both are the same. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Ours: late enough for most evenings, and nobody is woken. */
export const usualQuiet: QuietHours = { from: "22:00", to: "08:00" };

/** How many reminders there are at most. Ours: more than these are no help. */
export const mostReminders = 7;

/** How long the person's own words may be, in characters: more does not fit on a lock screen. */
export const longestReminder = 80;

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether a text is a time of a clock.
 *
 * @param text - any text.
 * @returns true for `HH:MM`, from 00:00 to 23:59.
 */
export function isClockTime(text: string): boolean {
  return clockTime.test(text);
}

/**
 * The minutes from midnight to a time.
 *
 * @param time - `HH:MM`.
 * @returns from 0 to 1439.
 */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether a time falls in the quiet hours; they may reach over midnight.
 *
 * @param time - `HH:MM`.
 * @param quiet - the hour they begin belongs to them, the hour they end does not.
 * @returns false for every time where both hours are the same.
 */
export function isQuiet(time: string, { from, to }: QuietHours): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
