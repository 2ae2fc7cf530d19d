import { addDays, dayOf, daysBetween, type Event } from "@staying-power/case";
import { feelsBetter } from "../feels-better.ts";
import { fallsOn } from "./next-reminder.ts";
import type { Reminder } from "./reminder.ts";

/** When fewer are offered. Ours. */
const amounts = {
  /** Days that are looked back at, and for which the offer then rests. */
  span: 14,
  /** Days with a reminder among them that it takes. */
  least: 6,
  /** Most of those days: the habit stands by itself. */
  most: 3 / 4,
  /** Few of them: the reminder goes by. */
  few: 1 / 4,
} as const;

/** Why fewer are offered: it gets better; the habit stands; most of them go by. */
export type FewerReason = "better" | "habit" | "unused";

/** What decides whether fewer are offered. */
export interface FewerInput {
  readonly reminders: readonly Reminder[];
  /** The journal in order, oldest first. */
  readonly events: readonly Event[];
  /** The person's own date. */
  readonly today: string;
  /** The day on which it was last offered and answered. */
  readonly offeredOn?: string | undefined;
}

/**
 * Whether fewer reminders are to be offered: when the log says beyond chance that it gets better, or when for a
 * fortnight most of the days with a reminder, or hardly any, had an entry. Nothing is counted but days with an entry.
 *
 * @param input - the reminders and the journal.
 * @returns why, or null while there is nothing to offer.
 */
export function fewerOffer({
  reminders,
  events,
  today,
  offeredOn,
}: FewerInput): FewerReason | null {
  const live = reminders.filter(({ off }) => !off);
  const rests =
    offeredOn !== undefined &&
    daysBetween(offeredOn, today) < amounts.span &&
    offeredOn <= today;
  if (live.length === 0 || rests) return null;
  if (feelsBetter(events, today)) return "better";
  const days = Array.from({ length: amounts.span }, (_, index) =>
    addDays(today, -1 - index),
  ).filter((day) =>
    live.some((each) => each.since <= day && fallsOn(each, day)),
  );
  if (days.length < amounts.least) return null;
  const told = new Set(events.map(({ at }) => dayOf(at)));
  const share = days.filter((day) => told.has(day)).length / days.length;
  if (share >= amounts.most) return "habit";
  return share <= amounts.few ? "unused" : null;
}

/**
 * Half as many reminders, rounded up: every second day of each; where each has one day alone, every second reminder;
 * and the only one that is left is turned off.
 *
 * @param reminders - all that were made.
 * @param today - the day from which on they are as they are then.
 * @returns all of them; those that changed are of today.
 */
export function fewerReminders(
  reminders: readonly Reminder[],
  today: string,
): readonly Reminder[] {
  const live = reminders.filter(({ off }) => !off);
  const hasWeeks = live.some(({ days }) => days.length > 1);
  const isGone = (each: Reminder): boolean =>
    !hasWeeks && (live.length === 1 || live.indexOf(each) % 2 === 1);
  return reminders.map((each) => {
    if (each.off) return each;
    if (isGone(each)) return { ...each, off: true, since: today };
    return hasWeeks && each.days.length > 1
      ? {
          ...each,
          days: each.days.filter((_, index) => index % 2 === 0),
          since: today,
        }
      : each;
  });
}

/**
 * How often the reminders come in a week, those of reviews left out.
 *
 * @param reminders - all that were made.
 * @returns a count of those that are on, each for each of its days.
 */
export function remindersAWeek(reminders: readonly Reminder[]): number {
  return reminders
    .filter(({ off, about }) => !off && about !== "review")
    .reduce((sum, { days }) => sum + days.length, 0);
}
