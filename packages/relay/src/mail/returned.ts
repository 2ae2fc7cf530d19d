import { randomUUID } from "node:crypto";
import { id as idForm } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { Whom } from "./told-call.ts";

/** A report that a letter of ours was not delivered. */
export interface Returned {
  /** The part of the letter's name before the @. */
  readonly letter: string;
  /** Which call or wait it was about. */
  readonly id: string;
  readonly about: Whom | "reminder" | "waiting";
  /** To which of a person's addresses it went: 0 for the first. */
  readonly nth: number;
  /** As the other side said it: `5.1.1`. */
  readonly status: string;
}

const letterName =
  /^Message-ID:[ \t]*(?:\r?\n[ \t]+)?<(([\da-f-]{36})\.(person|coach|reminder|waiting)\.(?:n(\d{1,6})\.)?[\d.]{1,40})@[^>\s]+>/gim;
const abouts: readonly Returned["about"][] = [
  "person",
  "coach",
  "reminder",
  "waiting",
];

/**
 * Reads a report of failed delivery: that it is one, that it is final, and which letter of ours is in it.
 * @param report - a mail as it lies on the disk.
 * @returns null where it is none, where it only tells of a delay, or where no letter of ours is in it.
 * Source: RFC 3464; its fields are plain ASCII, and the headers of what came back stand in it as they were.
 */
export function readReturned(report: string): Returned | null {
  if (!/^Action:[ \t]*failed[ \t]*\r?$/im.test(report)) return null;
  const status = /^Status:[ \t]*(5\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1];
  if (status === undefined) return null;
  for (const [, letter = "", id = "", kind, nth = "0"] of report.matchAll(
    letterName,
  )) {
    const about = abouts.find((one) => one === kind);
    if (about !== undefined && idForm.safeParse(id).success)
      return { letter, id, about, nth: Number(nth), status };
  }
  return null;
}

/**
 * Notes that a letter came back: the call or the wait says so, and the coach sees it among what was given up, from where
 * it can be sent again. Noted twice, it is noted once.
 * @returns whether what it was about is still here.
 */
export async function noteReturned(
  store: Store,
  returned: Returned,
  at: Date,
): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const job = await jobOf(transaction, returned);
    if (job === null) return false;
    const { letter, id, about, status } = returned;
    const { kind, coach, body } = job;
    await transaction
      .insertInto("job")
      .values({
        id: randomUUID(),
        kind,
        dedupe: `returned:${letter}`,
        coach_id: coach,
        call_id: kind === "wait-mail" ? null : id,
        body: JSON.stringify(body),
        made_at: at,
        due_at: at,
        tries: 1,
        dead_at: at,
        last_error: `returned ${status}`,
      })
      .onConflict((conflict) => conflict.column("dedupe").doNothing())
      .execute();
    if (about !== "coach")
      await transaction
        .updateTable(kind === "wait-mail" ? "wait" : "booking")
        .set({ mail_failed: true })
        .where("id", "=", id)
        .execute();
    if (about === "person" || about === "coach")
      // What came back told nobody anything.
      await transaction
        .deleteFrom("told")
        .where("call_id", "=", id)
        .where("whom", "=", about)
        .execute();
    return true;
  });
}

/** The work that would send the letter again; null when what it was about, or whoever would look at it, is no more. */
async function jobOf(
  transaction: Transaction<Tables>,
  { id, about, nth, letter }: Returned,
): Promise<{
  readonly kind: "call-mail" | "reminder" | "wait-mail";
  readonly coach: string;
  readonly body: Readonly<Record<string, unknown>>;
} | null> {
  const last = Number(letter.split(".").at(-1));
  if (about === "waiting") {
    const wait = await transaction
      .selectFrom("wait")
      .select("coach_id")
      .where("id", "=", id)
      .executeTakeFirst();
    return wait === undefined || wait.coach_id === null
      ? null
      : {
          kind: "wait-mail",
          coach: wait.coach_id,
          body: { wait: id, start: new Date(last).toISOString() },
        };
  }
  const booking = await transaction
    .selectFrom("booking")
    .select(["coach_id", "starts_at", "state", "revision", "mail_n"])
    .where("id", "=", id)
    .executeTakeFirst();
  const coach = booking?.coach_id ?? null;
  if (booking === undefined || coach === null) return null;
  // Mail goes elsewhere by now.
  if (about !== "coach" && booking.mail_n !== nth) return null;
  return about === "reminder"
    ? {
        kind: "reminder",
        coach,
        body: { hours: last, start: booking.starts_at.toISOString() },
      }
    : {
        kind: "call-mail",
        coach,
        body: {
          about: booking.state === "cancelled" ? "cancellation" : "invitation",
          whom: about,
          revision: booking.revision,
        },
      };
}
