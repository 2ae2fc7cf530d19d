import { sql, type Transaction } from "kysely";
import * as z from "zod/mini";
import { eraseWait } from "../calls/erase-wait.ts";
import { noteSending } from "../jobs/leases.ts";
import { done, type Job, type Outcome, type Work } from "../jobs/work.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import {
  type Draft,
  letterToCoach,
  letterToLeft,
  letterToPerson,
  letterToWaiting,
  type Sender,
} from "./call-letter.ts";
import type { Post } from "./letter.ts";
import { readToldCall, type ToldCall, type Whom } from "./told-call.ts";

/** With what mails are sent. */
export interface Sending {
  readonly store: Store;
  readonly now: () => Date;
  readonly post: Post;
  readonly sender: () => Sender;
}

const callBody = z.object({
  about: z.enum(["invitation", "change", "cancellation"]),
  whom: z.enum(["person", "coach"]),
  revision: z.int(),
});
const reminderBody = z.object({
  hours: z.int(),
  start: z.iso.datetime({ precision: 3 }),
});
const waitBody = z.object({
  wait: z.string(),
  /** Absent where there will be no hour: the coach is none here any more. */
  start: z.optional(z.iso.datetime({ precision: 3 })),
});

/** Tells somebody of a call as it stands now. What a later telling will say is not said before it. */
export const sendCallMail =
  (sending: Sending): Work =>
  async (job) => {
    const { about, whom, revision } = callBody.parse(job.body);
    const call = await readCall(sending, job, whom);
    if (call === undefined) return done;
    const { booking, told, later } = call;
    // It may have left before a crash: then the later one speaks to somebody who has heard of this one.
    if (later)
      return job.sending_at === null
        ? done
        : { is: "done", also: noteTold(booking.id, whom, revision) };
    if (told !== undefined && told >= revision) return done;
    const to = whom === "person" ? booking.mail_to : call.coachMail;
    const said = whatToSay({
      about,
      whom,
      call,
      mayKnow: job.sending_at !== null,
    });
    if (to === null || said === null) return done;
    if (said !== "cancellation" && booking.starts_at <= sending.now())
      return { is: "never", why: "late" };
    const letter = {
      call,
      said,
      to,
      name: letterName(booking, whom, [revision]),
    };
    return send(sending, job, {
      draft:
        whom === "person"
          ? letterToPerson(letter, sending.sender())
          : letterToCoach({ ...letter, said }, sending.sender()),
      sent: async (transaction) => {
        await noteTold(booking.id, whom, booking.revision)(transaction);
        if (whom === "person") await noteFailed(transaction, booking.id, false);
      },
      refused: async (transaction) => {
        if (whom === "person") await noteFailed(transaction, booking.id, true);
      },
    });
  };

/**
 * What is to be said of a call as it stands; null for nothing. Whoever has heard nothing of it yet is not told of a
 * change, and of its end only where somebody else ended it.
 */
function whatToSay({
  about,
  whom,
  call: { booking, told },
  mayKnow,
}: {
  readonly about: "invitation" | "change" | "cancellation";
  readonly whom: Whom;
  readonly call: ToldCall;
  readonly mayKnow: boolean;
}): typeof about | null {
  const knows = told !== undefined || mayKnow;
  if (booking.state === "cancelled")
    return knows || (whom === "person" && booking.changed_by === "coach")
      ? "cancellation"
      : null;
  if (booking.state !== "booked") return null;
  return knows && about !== "invitation" ? "change" : "invitation";
}

/** Reminds of a call, where it still is at that time. */
export const sendReminder =
  (sending: Sending): Work =>
  async (job) => {
    const { hours, start } = reminderBody.parse(job.body);
    const call = await readCall(sending, job, "person");
    if (call === undefined) return done;
    const { booking } = call;
    const moved = booking.starts_at.toISOString() !== start;
    if (
      moved ||
      booking.state !== "booked" ||
      booking.mail_to === null ||
      booking.mail_failed ||
      booking.starts_at <= sending.now()
    )
      return done;
    return send(sending, job, {
      draft: letterToPerson(
        {
          call,
          said: "reminder",
          to: booking.mail_to,
          name: letterName(booking, "reminder", [booking.revision, hours]),
        },
        sending.sender(),
      ),
      refused: (transaction) => noteFailed(transaction, booking.id, true),
    });
  };

/** Tells somebody who waits of an hour that was given back. */
export const sendWaitMail =
  (sending: Sending): Work =>
  async (job) => {
    const body = waitBody.parse(job.body);
    if (body.start === undefined) return sendLeft(sending, job, body.wait);
    const start = new Date(body.start);
    const wait = await sending.store
      .selectFrom("wait")
      .innerJoin("coach", "coach.id", "wait.coach_id")
      .select([
        "wait.id",
        "wait.mail_to",
        "wait.mail_right",
        "wait.mail_failed",
        "wait.person_zone",
        "coach.name",
        "coach.zone",
      ])
      .where("wait.id", "=", body.wait)
      .executeTakeFirst();
    if (
      wait === undefined ||
      wait.mail_to === null ||
      wait.mail_right === null ||
      wait.mail_failed ||
      start <= sending.now()
    )
      return done;
    return send(sending, job, {
      draft: letterToWaiting(
        {
          wait: wait.id,
          to: wait.mail_to,
          right: wait.mail_right,
          coachName: wait.name,
          coachZone: wait.zone,
          personZone: wait.person_zone,
          start,
          name: `${wait.id}.waiting.${start.getTime()}`,
        },
        sending.sender(),
      ),
      refused: async (transaction) => {
        await transaction
          .updateTable("wait")
          .set({ mail_failed: true })
          .where("id", "=", wait.id)
          .execute();
      },
    });
  };

/** Tells somebody who waits that their coach is none here any more. Then, or when it cannot be told, the wait goes. */
async function sendLeft(
  sending: Sending,
  job: Job,
  id: string,
): Promise<Outcome> {
  const wait = await sending.store
    .selectFrom("wait")
    .select(["mail_to", "gone_coach"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!wait?.mail_to || wait.gone_coach === null) return done;
  const end: InTransaction = async (transaction) => {
    await eraseWait(transaction, id);
  };
  return send(sending, job, {
    draft: letterToLeft(
      {
        to: wait.mail_to,
        coachName: wait.gone_coach.name,
        name: `${id}.left`,
      },
      sending.sender(),
    ),
    sent: end,
    refused: end,
  });
}

/** The name of a letter about a call. To another address of whoever booked the same letter has another name. */
function letterName(
  { id, mail_n: nth }: ToldCall["booking"],
  about: Whom | "reminder",
  numbers: readonly number[],
): string {
  const isToAnother = about !== "coach" && nth > 0;
  return [id, about, ...(isToAnother ? [`n${nth}`] : []), ...numbers].join(".");
}

type InTransaction = (transaction: Transaction<Tables>) => Promise<void>;

interface ToSend {
  readonly draft: Draft;
  readonly sent?: InTransaction;
  readonly refused?: InTransaction;
}

/** Notes that the letter is about to leave, hands it over, and says what came of it. */
async function send(
  { store, now, post }: Sending,
  job: Job,
  { draft, sent, refused }: ToSend,
): Promise<Outcome> {
  const at = await noteSending(store, job, now());
  if (at === undefined) return done;
  const { calendar, ...rest } = draft;
  const posted = await post.send({
    ...rest,
    at,
    ...(calendar === undefined ? {} : { calendar: calendar(at) }),
  });
  if (posted.is === "later")
    return { is: "again", why: posted.code, stayed: posted.stayed };
  if (posted.is === "refused")
    return {
      is: "never",
      why: posted.code,
      ...(refused === undefined ? {} : { also: refused }),
    };
  return { is: "done", ...(sent === undefined ? {} : { also: sent }) };
}

async function readCall(
  { store }: Sending,
  { call_id: call, ...job }: Job,
  whom: Whom,
): Promise<ToldCall | undefined> {
  return call === null ? undefined : readToldCall(store, { call, whom, job });
}

function noteTold(call: string, whom: Whom, revision: number): InTransaction {
  return async (transaction) => {
    await transaction
      .insertInto("told")
      .values({ call_id: call, whom, revision })
      .onConflict((conflict) =>
        conflict.columns(["call_id", "whom"]).doUpdateSet({
          revision: sql<number>`greatest(told.revision, excluded.revision)`,
        }),
      )
      .execute();
  };
}

async function noteFailed(
  transaction: Transaction<Tables>,
  call: string,
  failed: boolean,
): Promise<void> {
  await transaction
    .updateTable("booking")
    .set({ mail_failed: failed })
    .where("id", "=", call)
    .where("mail_failed", "<>", failed)
    .execute();
}
