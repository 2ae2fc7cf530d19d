import { sql } from "kysely";
import { eraseWaitsUntil } from "./calls/erase-wait.ts";
import { keepPromises, ownLaw, type ZoneLaw } from "./calls/keep-promises.ts";
import { releasePast } from "./calls/release-past.ts";
import { daysAfter } from "./routes/days-after.ts";
import { endParcels } from "./routes/end-parcel.ts";
import { retried } from "./store/retry.ts";
import type { Store } from "./store/store.ts";

/** For how many days it is still told that a parcel was here, and why it is not. */
const daysRemembered = 30;
/** How many are deleted in one transaction. */
const batch = 100;

/** What a sweep deleted. */
export interface Swept {
  /** Parcels past their time, with all that was in them. */
  readonly ended: number;
  /** Parcels that ended long ago, and are forgotten now. */
  readonly forgotten: number;
  /** Calls whose start followed a zone's law, and those that could not, since something else is there. */
  readonly moved: number;
  readonly stuck: number;
}

/**
 * Deletes what is past its time. Any number of processes may do it at once. A parcel goes only when both this process's
 * clock and the database's say that it is time, so that one clock that is wrong deletes nothing.
 */
export async function sweep(
  store: Store,
  now: Date,
  law: ZoneLaw = ownLaw,
): Promise<Swept> {
  const at = await earlierOf(store, now);
  let ended = 0;
  for (;;) {
    const due = await store
      .selectFrom("parcel")
      .select("id")
      .where("ended_at", "is", null)
      .where("expires_at", "<=", at)
      .orderBy("expires_at")
      .limit(batch)
      .execute();
    const ids = due.map(({ id }) => id);
    ended += await retried(() =>
      store
        .transaction()
        .execute((transaction) =>
          endParcels(transaction, ids, { why: "expired", at }),
        ),
    );
    if (due.length < batch) break;
  }
  const forgotten = await store
    .deleteFrom("parcel")
    .where("ended_at", "<=", daysAfter(at, -daysRemembered))
    .executeTakeFirst();
  await releasePast(store, at);
  const { moved, stuck } = await keepPromises(store, at, law);
  await store.deleteFrom("booking").where("forget_at", "<=", at).execute();
  // What is past its time can still be moved, and counts then.
  await store
    .deleteFrom("hold_from")
    .using("booking")
    .whereRef("booking.id", "=", "hold_from.booking_id")
    .where("booking.state", "<>", "held")
    .execute();
  await retried(() =>
    store
      .transaction()
      .execute((transaction) => eraseWaitsUntil(transaction, at)),
  );
  for (const table of ["session", "challenge", "invitation"] as const)
    await store.deleteFrom(table).where("expires_at", "<=", at).execute();
  await store
    .deleteFrom("hit")
    .where("minute", "<", Math.floor(at.getTime() / 60_000) - 5)
    .execute();
  return { ended, forgotten: Number(forgotten.numDeletedRows), moved, stuck };
}

async function earlierOf(store: Store, now: Date): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select now() as at`.execute(store);
  const database = rows[0]?.at ?? now;
  return database < now ? database : now;
}
