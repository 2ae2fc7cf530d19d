import {
  type RawBuilder,
  type Selectable,
  sql,
  type SqlBool,
  type Transaction,
} from "kysely";
import { enqueue } from "../jobs/enqueue.ts";
import type { Tables } from "../store/tables.ts";

/** A call of which somebody is told. */
export interface Telling {
  readonly call: string;
  /** What became of it. */
  readonly about: "invitation" | "change" | "cancellation";
  /** What the call has now: each revision is told once. */
  readonly revision: number;
  readonly at: Date;
}

const hourMs = 3_600_000;

/**
 * Has both sides told of a call by mail, where they gave an address; to be asked in the transaction that wrote the
 * booking, after that. Whoever changed it is told as well: their calendar knows it by the mail alone. Reminders move with
 * the call, and go with it.
 */
export async function tellOfCall(
  transaction: Transaction<Tables>,
  telling: Telling,
): Promise<void> {
  const { call, about, revision, at } = telling;
  const booking = await bookingToTell(transaction, call);
  if (booking === undefined) return;
  for (const whom of ["person", "coach"] as const)
    if ((whom === "coach" ? booking.coach_id : booking.mail_to) !== null)
      await enqueue(transaction, {
        kind: "call-mail",
        dedupe: `${call}:${whom}:${revision}`,
        chain: { name: `${call}:${whom}`, place: revision },
        ...ofCoach(booking),
        call,
        body: { about, whom, revision },
        due: at,
        at,
      });
  await remindAnew(transaction, booking, at);
}

/**
 * Has whoever booked told at the address they have now, as if nothing had gone to an earlier one: of the call as it
 * stands, and what is still to be reminded of. What waits for an earlier one, or was given up about it, goes; what has left it
 * already is let be. To be asked in the transaction that changed it, after that.
 */
export async function tellAtNewAddress(
  transaction: Transaction<Tables>,
  call: string,
  at: Date,
): Promise<void> {
  const booking = await bookingToTell(transaction, call);
  if (booking === undefined) return;
  const { revision, mail_n: nth } = booking;
  const whom = "person";
  await stopTellingPerson(transaction, call);
  if (booking.mail_to !== null)
    await enqueue(transaction, {
      kind: "call-mail",
      dedupe: `${call}:${whom}:${revision}:${nth}`,
      chain: { name: `${call}:${whom}`, place: revision },
      ...ofCoach(booking),
      call,
      body: { about: "invitation", whom, revision },
      due: at,
      at,
    });
  await remindAnew(transaction, booking, at);
}

/** Has whoever booked told nothing that waits or was given up, as if nothing had been told. */
export async function stopTellingPerson(
  transaction: Transaction<Tables>,
  call: string,
): Promise<void> {
  const whom = "person";
  await transaction
    .deleteFrom("job")
    .where("call_id", "=", call)
    .where(({ eb, or, and }) =>
      or([
        eb("kind", "=", "reminder"),
        and([
          eb("kind", "=", "call-mail"),
          sql<boolean>`body->>'whom' = ${whom}`,
        ]),
      ]),
    )
    .execute();
  await transaction
    .deleteFrom("told")
    .where("call_id", "=", call)
    .where("whom", "=", whom)
    .execute();
}

/** What of a booking its telling goes by. */
type ToTell = Pick<
  Selectable<Tables["booking"]>,
  | "id"
  | "coach_id"
  | "state"
  | "starts_at"
  | "mail_to"
  | "mail_n"
  | "remind"
  | "revision"
>;

function bookingToTell(
  transaction: Transaction<Tables>,
  call: string,
): Promise<ToTell | undefined> {
  return transaction
    .selectFrom("booking")
    .select([
      "id",
      "coach_id",
      "state",
      "starts_at",
      "mail_to",
      "mail_n",
      "remind",
      "revision",
    ])
    .where("id", "=", call)
    .executeTakeFirst();
}

const ofCoach = ({ coach_id: coach }: ToTell) =>
  coach === null ? {} : { coach };

/** Reminders as they are due by now, in the place of those that were. */
async function remindAnew(
  transaction: Transaction<Tables>,
  booking: ToTell,
  at: Date,
): Promise<void> {
  const { id: call, revision, starts_at } = booking;
  await transaction
    .deleteFrom("job")
    .where("call_id", "=", call)
    .where("kind", "=", "reminder")
    .where("dead_at", "is", null)
    .execute();
  if (booking.state !== "booked" || booking.mail_to === null) return;
  const start = starts_at.toISOString();
  for (const hours of booking.remind) {
    const due = new Date(starts_at.getTime() - hours * hourMs);
    if (due > at)
      await enqueue(transaction, {
        kind: "reminder",
        dedupe: `${call}:reminder:${revision}:${hours}`,
        ...ofCoach(booking),
        call,
        body: { hours, start },
        due,
        at,
      });
  }
}

/** Whether work is mail to one of those who wait. */
export function isMailOfWaits(waits: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`job.kind = 'wait-mail' and job.body->>'wait' = any(${waits}::text[])`;
}

/** Somebody who waits, and the hour that was given back. */
export interface WaitTelling {
  readonly wait: string;
  readonly coach: string;
  readonly start: Date;
  readonly at: Date;
}

/** Has somebody who waits told that their coach is none here any more. */
export async function tellOfLeft(
  transaction: Transaction<Tables>,
  wait: string,
  at: Date,
): Promise<void> {
  await enqueue(transaction, {
    kind: "wait-mail",
    dedupe: `${wait}:left`,
    body: { wait },
    due: at,
    at,
  });
}

/** Has somebody who waits told that an hour is free; of each hour once. */
export async function tellOfWait(
  transaction: Transaction<Tables>,
  { wait, coach, start, at }: WaitTelling,
): Promise<void> {
  const hour = start.toISOString();
  const { numUpdatedRows: told } = await transaction
    .updateTable("wait")
    .set({
      told_starts: sql<string>`told_starts || to_jsonb(${hour}::text)`,
    })
    .where("id", "=", wait)
    .where(sql<boolean>`not told_starts @> to_jsonb(${hour}::text)`)
    .executeTakeFirst();
  if (told === 0n) return;
  await enqueue(transaction, {
    kind: "wait-mail",
    dedupe: `${wait}:waiting:${hour}`,
    coach,
    body: { wait, start: hour },
    due: at,
    at,
  });
}
