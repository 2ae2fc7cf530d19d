import {
  cellMs,
  type Interval,
  type Slot,
  slotsOf,
} from "@staying-power/calls";
import type { Availability, CallKind } from "@staying-power/envelope";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { holidaysOf } from "./holidays.ts";

const dayMs = 86_400_000;
/** So many cells has a booking at the most. */
const mostCells = 290;
/** Around what is asked for, since what counts to a week may lie outside of it. */
const weekAroundMs = 8 * dayMs;

/** How long a call of a kind takes, with what is kept free around it, in minutes. */
export type Length = Pick<CallKind, "minutes" | "before" | "after">;

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

/**
 * Lets nobody else book with a coach until this transaction is over, where their calls are counted: a count is right
 * only if nobody counts at the same time. That no two calls overlap needs none of it.
 */
export async function aloneWhereCounted(
  transaction: Kysely<Tables>,
  coach: string,
  { mostADay, mostAWeek }: Availability,
): Promise<void> {
  if (mostADay === null && mostAWeek === null) return;
  await transaction
    .selectFrom("availability")
    .select("coach_id")
    .where("coach_id", "=", coach)
    .forNoKeyUpdate()
    .execute();
}

/** Tells the starts that are free for calls of a length, in any part of the time that was looked up. */
export type FreeTime = (length: Length, part: Interval) => readonly Slot[];

/** Looks up what is taken of a coach's time. */
export async function timeOf(
  store: Kysely<Tables>,
  { coach, availability, within, but }: TimeAsked,
  at: Date,
): Promise<FreeTime> {
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
      Math.floor((within.from - weekAroundMs) / cellMs) - mostCells,
    )
    .where("first_cell", "<", Math.ceil((within.to + weekAroundMs) / cellMs))
    .execute();
  const busy = await store
    .selectFrom("busy")
    .select("spans")
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  const others = bookings.filter(({ id }) => id !== but);
  const asked = {
    hours: availability,
    taken: [
      ...others.map(({ first_cell, end_cell }) => ({
        from: first_cell * cellMs,
        to: end_cell * cellMs,
      })),
      ...(busy?.spans ?? []),
    ],
    booked: others
      .filter((one) => one.kind !== null)
      .map(({ starts_at }) => starts_at.getTime()),
    daysOff: daysOff(availability, within),
    now: at.getTime(),
  };
  return (kind, part) => slotsOf({ ...asked, kind, within: part });
}

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
