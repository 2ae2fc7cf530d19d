import { sql, type Transaction } from "kysely";
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
  const booking = await transaction
    .selectFrom("booking")
    .select(["coach_id", "state", "starts_at", "mail_to", "remind"])
    .where("id", "=", call)
    .executeTakeFirst();
  if (booking === undefined) return;
  const ofCoach = booking.coach_id === null ? {} : { coach: booking.coach_id };
  for (const whom of ["person", "coach"] as const)
    if (whom === "coach" ? booking.coach_id !== null : booking.mail_to !== null)
      await enqueue(transaction, {
        kind: "call-mail",
        dedupe: `${call}:${whom}:${revision}`,
        chain: { name: `${call}:${whom}`, place: revision },
        ...ofCoach,
        call,
        body: { about, whom, revision },
        due: at,
        at,
      });
  await transaction
    .deleteFrom("job")
    .where("call_id", "=", call)
    .where("kind", "=", "reminder")
    .where("dead_at", "is", null)
    .execute();
  if (booking.state !== "booked" || booking.mail_to === null) return;
  const start = booking.starts_at.toISOString();
  for (const hours of booking.remind) {
    const due = new Date(booking.starts_at.getTime() - hours * hourMs);
    if (due > at)
      await enqueue(transaction, {
        kind: "reminder",
        dedupe: `${call}:reminder:${revision}:${hours}`,
        ...ofCoach,
        call,
        body: { hours, start },
        due,
        at,
      });
  }
}

/** Somebody who waits, and the hour that was given back. */
export interface WaitTelling {
  readonly wait: string;
  readonly coach: string;
  readonly start: Date;
  readonly at: Date;
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
