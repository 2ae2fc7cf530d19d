import {
  cellMs,
  type Interval,
  isFullDay,
  type Slot,
  slotsOf,
} from "@staying-power/calls";
import type { Availability } from "@staying-power/envelope";
import type { Kysely } from "kysely";
import { dayMs } from "../routes/days-after.ts";
import type { Tables } from "../store/tables.ts";
import { holidaysOf } from "./holidays.ts";
import type { Booking } from "./booking-row.ts";
import { type Length, mostCells } from "./take-cells.ts";

/** Around a start a call takes no more than this, what is kept free around it included. */
export const callAroundMs: number = 8 * 3_600_000;
/** What counts to a week may lie so far outside of what is asked for. */
const weekAroundMs = 8 * dayMs;

/** Which part of a coach's time is asked for. */
export interface TimeAsked {
  readonly coach: string;
  readonly availability: Availability;
  /** Which starts will be asked for, at the most. */
  readonly within: Interval;
  /** A call that is to be moved, whose own time counts as free. */
  readonly but?: string;
}

/** What a coach said of when they can be called; undefined before the first time. */
export async function availabilityOf(
  store: Kysely<Tables>,
  coach: string,
): Promise<Availability | undefined> {
  const found = await store
    .selectFrom("availability")
    .select("body")
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  return found?.body;
}

/** Whether a coach takes only so many calls. */
const isCounted = ({ mostADay, mostAWeek }: Availability): boolean =>
  mostADay !== null || mostAWeek !== null;

/**
 * Lets nobody else book with a coach until this transaction is over, where their calls are counted: a count is right
 * only if nobody counts at the same time. That no two calls overlap needs none of it.
 */
export async function aloneWhereCounted(
  transaction: Kysely<Tables>,
  coach: string,
  availability: Availability,
): Promise<void> {
  if (isCounted(availability)) await alone(transaction, coach);
}

/** The same, whether or not their calls are counted. */
export async function alone(
  transaction: Kysely<Tables>,
  coach: string,
): Promise<void> {
  await transaction
    .selectFrom("availability")
    .select("coach_id")
    .where("coach_id", "=", coach)
    .forNoKeyUpdate()
    .execute();
}

/** Tells the starts that are free for calls of a length, in any part of the time that was looked up. */
export type FreeTime = (length: Length, part: Interval) => readonly Slot[];

/** Behind which no call can be: a little more than the days that the coach counts. */
export function horizonOf({ horizonDays }: Availability, at: Date): number {
  return at.getTime() + (horizonDays + 2) * dayMs;
}

/** Looks up what is taken of a coach's time, as far as anything can be free there. */
export async function timeOf(
  store: Kysely<Tables>,
  { within: asked, ...whose }: TimeAsked,
  at: Date,
): Promise<FreeTime> {
  const { coach, availability } = whose;
  const within = {
    from: Math.max(asked.from, at.getTime()),
    to: Math.min(asked.to, horizonOf(availability, at)),
  };
  if (within.to <= within.from) return () => [];
  const others = await othersAround(store, { ...whose, within }, at);
  const busy = await store
    .selectFrom("busy")
    .select("spans")
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  const known = {
    hours: availability,
    taken: [
      ...others.map(({ first_cell, end_cell }) => ({
        from: first_cell * cellMs,
        to: end_cell * cellMs,
      })),
      ...(busy?.spans ?? []),
    ],
    booked: startsOf(others),
    daysOff: daysOff(availability, within),
    now: at.getTime(),
  };
  return (kind, part) => slotsOf({ ...known, kind, within: part });
}

/**
 * Whether the coach takes one call more on the day of a start, and in its week, whatever else is in the way. To be asked
 * where nobody else counts.
 */
export async function hasRoomFor(
  store: Kysely<Tables>,
  { start, ...whose }: Omit<TimeAsked, "within"> & { readonly start: number },
  at: Date,
): Promise<boolean> {
  const { availability } = whose;
  if (!isCounted(availability)) return true;
  const within = { from: start, to: start + 1 };
  const others = await othersAround(store, { ...whose, within }, at);
  return !isFullDay(availability, startsOf(others), start);
}

/** What of a coach is booked or kept around a time, as far as it counts to anything there. */
async function othersAround(
  store: Kysely<Tables>,
  { coach, availability, but, within }: TimeAsked,
  at: Date,
) {
  const around = isCounted(availability) ? weekAroundMs : callAroundMs;
  const bookings = await store
    .selectFrom("booking")
    .select(["id", "first_cell", "end_cell", "starts_at", "kind"])
    .where("coach_id", "=", coach)
    .where("state", "<>", "cancelled")
    .where(({ eb, or }) =>
      or([eb("hold_until", "is", null), eb("hold_until", ">", at)]),
    )
    .where(
      "first_cell",
      ">",
      Math.floor((within.from - around) / cellMs) - mostCells,
    )
    .where("first_cell", "<", Math.ceil((within.to + around) / cellMs))
    .execute();
  return bookings.filter(({ id }) => id !== but);
}

/** The starts of calls, which count; a time that the coach keeps free does not. */
const startsOf = (
  bookings: readonly Pick<Booking, "kind" | "starts_at">[],
): readonly number[] =>
  bookings
    .filter(({ kind }) => kind !== null)
    .map(({ starts_at }) => starts_at.getTime());

/** The public holidays of a coach around a time. */
function daysOff(
  { holidays }: Availability,
  { from, to }: Interval,
): readonly string[] {
  if (holidays === null) return [];
  const first = new Date(from - dayMs).getUTCFullYear();
  const last = new Date(to + dayMs).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, more) =>
    holidaysOf(holidays, first + more).map(({ day }) => day),
  ).flat();
}
