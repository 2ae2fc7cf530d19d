import type { AgendaCall, Call } from "@staying-power/envelope";
import type { Kysely, Selectable, Transaction } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import { dayMs } from "../routes/days-after.ts";
import type { Tables } from "../store/tables.ts";
import { beforeBooking } from "./before-booking.ts";
import type { Cells, Length } from "./take-cells.ts";

/** A booking as it is kept. */
export type Booking = Selectable<Tables["booking"]>;

/** One whose coach is here. */
export type OfCoach = Booking & { readonly coach_id: string };

/** Whether the coach of a booking is still one here. */
export function isOfCoach(booking: Booking): booking is OfCoach {
  return booking.coach_id !== null;
}

/** So many days after it is over, or was cancelled, a call is deleted. */
const daysKept = 30;
/** A time that was kept and never confirmed is forgotten after so long. */
const holdForgottenMs = 3_600_000;
/** How long a time is kept while a form is filled in. */
const holdMs = 10 * 60_000;

/** Until when a time is kept from now on, and when it is forgotten. */
export function holdFrom(at: Date): {
  readonly hold_until: Date;
  readonly forget_at: Date;
} {
  const until = at.getTime() + holdMs;
  return {
    hold_until: new Date(until),
    forget_at: new Date(until + holdForgottenMs),
  };
}

/** Whether a booking still has its time: what is kept and not confirmed counts for nothing once that is past. */
export const hasTime = ({ hold_until }: Booking, at: Date): boolean =>
  hold_until === null || hold_until > at;

/** The cells that a booking has. */
export const cellsOfBooking = (booking: Booking): Cells => ({
  first: booking.first_cell,
  end: booking.end_cell,
});

/** What a booking takes; a time that the coach keeps free has nothing around it. */
export const lengthOf = ({ kind, minutes }: Booking): Length =>
  kind ?? { minutes, before: 0, after: 0 };

/** When a call at this start is forgotten. */
export function forgetAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000 + daysKept * dayMs);
}

/** A booking by its name, which nobody else changes until this transaction is over; undefined for none. */
export function lockedBooking(
  transaction: Transaction<Tables>,
  id: string,
): Promise<Booking | undefined> {
  return transaction
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

const shared = (booking: Booking) => ({
  id: booking.id,
  start: booking.starts_at.toISOString(),
  wall: booking.coach_wall,
  coachZone: booking.coach_zone,
  personZone: booking.person_zone,
  // Of a time that the coach keeps free nothing else is to be said.
  state: booking.state === "blocked" ? ("booked" as const) : booking.state,
  holdUntil: booking.hold_until?.toISOString() ?? null,
  revision: booking.revision,
  changedBy: booking.changed_by,
  said: booking.said,
  mail: { wanted: booking.mail_to !== null, failed: booking.mail_failed },
});

/**
 * A call as whoever booked it sees it; one that never was more than kept as anybody may.
 * @throws Refusal `not-found` when it is no more.
 */
export async function callOf(store: Kysely<Tables>, id: string): Promise<Call> {
  const found = await store
    .selectFrom("booking")
    .leftJoin("coach", "coach.id", "booking.coach_id")
    .selectAll("booking")
    .select("coach.name")
    .where("booking.id", "=", id)
    .executeTakeFirst();
  const coach = found === undefined ? undefined : coachOf(found);
  if (found === undefined || found.kind === null || coach === undefined)
    throw new Refusal("not-found");
  return {
    ...shared(found),
    kind: found.sealed === null ? beforeBooking(found.kind) : found.kind,
    coach,
  };
}

function coachOf({
  coach_id: id,
  name,
  gone_coach: gone,
}: Pick<Booking, "coach_id" | "gone_coach"> & {
  readonly name: string | null;
}): Call["coach"] | undefined {
  if (gone !== null) return { ...gone, isGone: true };
  return id === null || name === null ? undefined : { id, name };
}

/** A call as its coach sees it. */
export function agendaCallOf(booking: Booking): AgendaCall {
  return {
    ...shared(booking),
    kind: booking.kind,
    end: new Date(
      booking.starts_at.getTime() + booking.minutes * 60_000,
    ).toISOString(),
    sealed: booking.sealed?.toString("base64url") ?? null,
    stuck: booking.stuck,
  };
}

/**
 * The same by its name.
 * @throws Refusal `not-found` for one that is no more, or is another coach's.
 */
export async function agendaCallBy(
  store: Kysely<Tables>,
  { id, coach }: { readonly id: string; readonly coach: string },
): Promise<AgendaCall> {
  const found = await store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  if (found === undefined) throw new Refusal("not-found");
  return agendaCallOf(found);
}
