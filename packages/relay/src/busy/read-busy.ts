import { busyIn, freedBetween } from "@staying-power/calls";
import type { Transaction } from "kysely";
import * as z from "zod/mini";
import { alone, availabilityOf, horizonOf } from "../calls/coach-time.ts";
import { tellWaitsOf } from "../calls/tell-waits.ts";
import type { Context } from "../context.ts";
import { enqueueOrHasten } from "../jobs/repeat.ts";
import { done, type Work } from "../jobs/work.ts";
import { isOwnName } from "../mail/calendar-name.ts";
import { daysAfter } from "../routes/days-after.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { fetchCalendar, type Network } from "./fetch-calendar.ts";

/** How often a coach's calendar is read. In milliseconds. */
const readEveryMs = 15 * 60_000;

const body = z.object({ coach: z.string() });

/**
 * Reads when a coach is busy from the calendar that they named, and again a while later. What was read before stays when
 * it cannot be read, and the coach is told why. Calls here that the coach has in it by our own mail count for nothing: they
 * are known. Who waits for an hour that it no longer takes is told.
 */
export const readBusy =
  ({ store, now }: Pick<Context, "store" | "now">, network?: Network): Work =>
  async (job) => {
    const { coach } = body.parse(job.body);
    const kept = await availabilityOf(store, coach);
    const address = kept?.busyFrom ?? null;
    if (kept === undefined || address === null) return done;
    const at = now();
    const within = {
      from: daysAfter(at, -1).getTime(),
      to: horizonOf(kept, at),
    };
    const fetched = await fetchCalendar(address, network);
    const read = fetched.ok
      ? busyIn(fetched.value, {
          zone: kept.zone,
          within,
          isKnown: await isOwnName(store, coach),
        })
      : fetched;
    const change = read.ok
      ? {
          spans: JSON.stringify(read.value.busy),
          read_at: at,
          fault: read.value.unread > 0 ? "partly" : null,
        }
      : { fault: read.error };
    return {
      is: "done",
      next: new Date(at.getTime() + readEveryMs),
      also: async (transaction) => {
        // It may have been changed while we read, and may be changed just now.
        await alone(transaction, coach);
        const still = await availabilityOf(transaction, coach);
        const named = still?.busyFrom ?? null;
        if (named !== address) {
          if (named !== null)
            await watchBusy(transaction, { coach, at: now() });
          return;
        }
        const before = await transaction
          .selectFrom("busy")
          .select("spans")
          .where("coach_id", "=", coach)
          .forUpdate()
          .executeTakeFirst();
        await transaction
          .insertInto("busy")
          .values({ coach_id: coach, spans: "[]", read_at: null, ...change })
          .onConflict((conflict) =>
            conflict.column("coach_id").doUpdateSet(change),
          )
          .execute();
        if (!read.ok) return;
        const freed = freedBetween(before?.spans ?? [], read.value.busy);
        await tellWaitsOf(transaction, { coach, freed }, at);
      },
    };
  };

/** Has a coach's calendar read soon, and from then on again and again as long as they name one. */
export async function watchBusy(
  transaction: Transaction<Tables>,
  { coach, at }: { readonly coach: string; readonly at: Date },
): Promise<void> {
  await enqueueOrHasten(transaction, {
    kind: "busy",
    dedupe: `${coach}:busy`,
    coach,
    body: { coach },
    due: at,
    at,
  });
}

/** Has the calendar of each coach read who names one, where that is not under way. */
export async function watchAllBusy(store: Store, at: Date): Promise<void> {
  const coaches = await store
    .selectFrom("availability")
    .select(["coach_id", "body"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("job")
            .select("job.id")
            .whereRef("job.coach_id", "=", "availability.coach_id")
            .where("job.kind", "=", "busy")
            .where("job.dead_at", "is", null),
        ),
      ),
    )
    .execute();
  for (const { coach_id: coach, body: hours } of coaches)
    if (hours.busyFrom !== null)
      await store
        .transaction()
        .execute((transaction) => watchBusy(transaction, { coach, at }));
}
