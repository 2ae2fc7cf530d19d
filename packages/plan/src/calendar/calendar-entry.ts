import type { WeekdayId } from "@staying-power/case";

/** What stands in a calendar, and by what its title is chosen. */
export const calendarKinds = [
  "review",
  "stop-waiting",
  "agreement",
  "slot",
  "reminder",
] as const;

/** One of them. */
export type CalendarKind = (typeof calendarKinds)[number];

/** A time that someone keeps free each week for something of their own. */
export interface WeeklySlot {
  /** The same for as long as it is the same slot. */
  readonly uid: string;
  readonly day: WeekdayId;
  /** By the clock where they are, `HH:MM`. */
  readonly time: string;
  /** From 1 to 1440. */
  readonly minutes: number;
  /** It begins on the first such day from here on, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day on which it may fall, `YYYY-MM-DD`; without it, it goes on. */
  readonly until?: string;
}

/** A whole day, or a time by the clock of the zone that the calendar is made for. */
export type EntryTime =
  | { readonly kind: "day" }
  | {
      readonly kind: "weekly";
      /** `HH:MM`. */
      readonly time: string;
      readonly minutes: number;
      /** The last day on which it falls; null while it goes on. */
      readonly last: string | null;
    };

/** One thing in the calendar, in any zone and in any words. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing, wherever it is moved. */
  readonly id: string;
  readonly kind: CalendarKind;
  /** The day it falls on, the first one where it comes back, `YYYY-MM-DD`. */
  readonly on: string;
  readonly time: EntryTime;
}
