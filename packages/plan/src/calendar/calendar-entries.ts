import { addDays, daysBetween, weekdayIds } from "@staying-power/case";
import type { Plan } from "../plan.ts";
import type { CalendarEntry, WeeklySlot } from "./calendar-entry.ts";

/** What a calendar is made from. */
export interface CalendarSource {
  readonly plan: Pick<Plan, "state" | "reviews" | "stopWaiting">;
  readonly slots: readonly WeeklySlot[];
  /** The day on which two look at their agreement again, `YYYY-MM-DD`; without it, they have none. */
  readonly agreement?: string | undefined;
  /** The reminders that someone made, as slots; none where they are not to stand in it. */
  readonly reminders?: readonly WeeklySlot[];
}

/**
 * What of a plan has a day: its reviews, the day to stop waiting, and the times that someone keeps for themselves. Behind
 * a gate and while healing only the last are left; once together again nothing in a calendar speaks of waiting, and the
 * day stands in it on which two look at their agreement.
 *
 * @param source - a plan, what has a day beside it, the weekly slots, and the person's own reminders.
 * @returns each once, in the order of their days; a slot that ends before its first day is left out.
 * @throws RangeError when a slot has no time of a clock, or lasts no minute or more than a day.
 */
export function calendarEntries({
  plan,
  slots,
  agreement,
  reminders = [],
}: CalendarSource): readonly CalendarEntry[] {
  const { state, reviews, stopWaiting } = plan;
  const isOpen = state !== "gate" && state !== "healing";
  const waits = isOpen && state !== "trial";
  return [
    ...(waits ? reviews : []).map(({ on }): CalendarEntry => ({
      id: `review ${on}`,
      kind: "review",
      on,
      time: { kind: "day" },
    })),
    ...(waits && stopWaiting !== null && stopWaiting.came === null
      ? [movableEntry("stop-waiting", stopWaiting.on)]
      : []),
    ...(isOpen && agreement !== undefined
      ? [movableEntry("agreement", agreement)]
      : []),
    ...slots.flatMap((slot) => slotEntry(slot, "slot")),
    ...reminders.flatMap((slot) => slotEntry(slot, "reminder")),
  ].toSorted((one, other) => daysBetween(other.on, one.on));
}

/** The entries of which there is one each: chosen anew, also after its day has passed, it is moved. */
export const movableEntries = ["stop-waiting", "agreement"] as const;

function movableEntry(
  kind: (typeof movableEntries)[number],
  on: string,
): CalendarEntry {
  return { id: kind, kind, on, time: { kind: "day" } };
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const minutesADay = 1440;

function slotEntry(
  slot: WeeklySlot,
  kind: "slot" | "reminder",
): readonly CalendarEntry[] {
  const { uid, day, time, minutes, from, until } = slot;
  if (!clockTime.test(time)) throw new RangeError("slot.time: HH:MM");
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > minutesADay)
    throw new RangeError("slot.minutes: whole, from 1 to 1440");
  const on = firstOn(day, from);
  if (until !== undefined && daysBetween(on, until) < 0) return [];
  const last =
    until === undefined
      ? null
      : addDays(on, 7 * Math.floor(daysBetween(on, until) / 7));
  return [
    {
      id: `${kind} ${uid}`,
      kind,
      on,
      time: { kind: "weekly", time, minutes, last },
    },
  ];
}

/** A day known to be a Monday. */
const someMonday = "2024-01-01";

/** The place of a day in its week, Monday being 0. */
export function weekdayOf(day: string): number {
  return ((daysBetween(someMonday, day) % 7) + 7) % 7;
}

function firstOn(day: WeeklySlot["day"], from: string): string {
  const ahead = weekdayIds.indexOf(day) - weekdayOf(from);
  return addDays(from, (ahead + 7) % 7);
}
