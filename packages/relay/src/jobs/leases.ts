import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import { mostTries, pauseAfter } from "./back-off.ts";
import { repeatingKinds } from "./enqueue.ts";
import type { Job, Outcome } from "./work.ts";

/** For how long work is lent; whoever is at it renews it before. After a crash, so long nobody does it. In seconds. */
const leaseSeconds = 15;
/** How often it is renewed, in milliseconds. */
export const renewEveryMs: number = (leaseSeconds * 1000) / 3;

/**
 * Lends the next work that is due to whoever asks. Nobody else gets it until the lease runs out, by the database's
 * clock; rows that others are about to take are passed over, so that nothing now does not mean nothing at all. Of a
 * chain, only the first that is neither done nor given up is lent.
 */
export async function claim(store: Store, now: Date): Promise<Job | undefined> {
  const lease = randomUUID();
  const { rows } = await retried(() =>
    sql<Job>`
    update job
    set lease = ${lease},
      leased_until = now() + ${leaseSeconds} * interval '1 second',
      tries = tries + 1
    where id = (
        select next.id from job next
        where next.dead_at is null and next.due_at <= ${now}
          and (next.leased_until is null or next.leased_until <= now())
          and not exists (
            select 1 from job before
            where before.chain = next.chain and before.place < next.place
              and before.dead_at is null)
        order by next.due_at
        limit 1
        for update skip locked)
      and dead_at is null
      and (leased_until is null or leased_until <= now())
    returning id, kind, lease, chain, place, coach_id, call_id, body, tries, sending_at`.execute(
      store,
    ),
  );
  return rows[0];
}

/** Keeps a lease; false when it is no longer ours. */
export async function renew(
  store: Store,
  { id, lease }: Job,
): Promise<boolean> {
  const kept = await store
    .updateTable("job")
    .set({
      leased_until: sql<Date>`now() + ${leaseSeconds} * interval '1 second'`,
    })
    .where("id", "=", id)
    .where("lease", "=", lease)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

/**
 * Notes that it is about to leave: whoever finds it after a crash knows that it may have.
 * @returns when it was about to leave for the first time; undefined when the work is no longer ours.
 */
export async function noteSending(
  store: Store,
  { id, lease }: Job,
  now: Date,
): Promise<Date | undefined> {
  const noted = await store
    .updateTable("job")
    .set(({ fn, ref, val }) => ({
      sending_at: fn.coalesce(ref("sending_at"), val(now)),
    }))
    .where("id", "=", id)
    .where("lease", "=", lease)
    .returning("sending_at")
    .executeTakeFirst();
  return noted?.sending_at ?? undefined;
}

/**
 * Writes down what work came to, if it is still ours.
 * @returns whether it is settled, and whether it was given up.
 */
export async function settle(
  store: Store,
  { job, outcome, now }: { job: Job; outcome: Outcome; now: Date },
): Promise<"lost" | "done" | "again" | "dead"> {
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      const ours = await transaction
        .selectFrom("job")
        .select("id")
        .where("id", "=", job.id)
        .where("lease", "=", job.lease)
        .forUpdate()
        .executeTakeFirst();
      if (ours === undefined) return "lost";
      const { result, set } = settled(job, outcome, now);
      if (set === undefined)
        await transaction.deleteFrom("job").where("id", "=", job.id).execute();
      else
        await transaction
          .updateTable("job")
          .set({ lease: null, leased_until: null, ...set })
          .where("id", "=", job.id)
          .execute();
      if (outcome.is !== "again") await outcome.also?.(transaction);
      return result;
    }),
  );
}

interface Settled {
  readonly result: "done" | "again" | "dead";
  /** Undefined where the row goes. */
  readonly set?: {
    readonly due_at?: Date;
    readonly tries?: number;
    readonly sending_at?: null;
    readonly dead_at?: Date;
    readonly last_error?: string | null;
  };
}

function settled(job: Job, outcome: Outcome, now: Date): Settled {
  if (outcome.is === "done")
    return outcome.next === undefined
      ? { result: "done" }
      : {
          result: "done",
          set: {
            due_at: outcome.next,
            tries: 0,
            sending_at: null,
            last_error: null,
          },
        };
  const last_error = outcome.why;
  const isLast = job.tries >= mostTries && !repeatingKinds.has(job.kind);
  if (outcome.is === "never" || isLast)
    return { result: "dead", set: { dead_at: now, last_error } };
  return {
    result: "again",
    set: {
      due_at: new Date(now.getTime() + pauseAfter(job.tries, Math.random())),
      last_error,
      ...(outcome.stayed ? { sending_at: null } : {}),
    },
  };
}
