import { cellMs, type Interval } from "@staying-power/calls";
import { sql, type Transaction } from "kysely";
import { tellOfWait } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";
import { availabilityOf, callAroundMs, timeOf } from "./coach-time.ts";
import type { Cells, Length } from "./take-cells.ts";

/** So many who wait are looked at for one time that is given back. */
const mostWaits = 100;
/** And so many for any number of times at once. */
const mostAtOnce = 1000;
const minuteMs = 60_000;

/**
 * Has those told who wait for a time that was given back, where a call of their kind fits into it now and they gave an
 * address. First come wins, as everywhere. To be asked in the transaction that gave it back, after that.
 */
export async function tellWaits(
  transaction: Transaction<Tables>,
  { coach, freed }: { readonly coach: string; readonly freed: Cells },
  at: Date,
): Promise<void> {
  const time = { from: freed.first * cellMs, to: freed.end * cellMs };
  await tellWaitsOf(transaction, { coach, freed: [time] }, at);
}

/**
 * The same of several times that became free at once, ascending: each who waits is told of the first that fits. What of them
 * is past is nobody's any more.
 */
export async function tellWaitsOf(
  transaction: Transaction<Tables>,
  {
    coach,
    freed: all,
  }: { readonly coach: string; readonly freed: readonly Interval[] },
  at: Date,
): Promise<void> {
  const freed = all
    .filter(({ to }) => to > at.getTime())
    .map(({ from, to }) => ({ from: Math.max(from, at.getTime()), to }));
  const [first, last] = [freed.at(0), freed.at(-1)];
  if (first === undefined || last === undefined) return;
  const within = {
    from: first.from - callAroundMs,
    to: last.to + callAroundMs,
  };
  const waits = await waitsFor(transaction, { coach, freed }, at);
  if (waits.length === 0) return;
  const availability = await availabilityOf(transaction, coach);
  if (availability === undefined) return;
  const time = await timeOf(transaction, { coach, availability, within }, at);
  for (const { id, kind, from_at, to_at } of waits) {
    const slot = firstThat(freed, (each) => {
      const starts = startsTouching(each, kind);
      const from = Math.max(starts.from, from_at.getTime());
      const to = Math.min(starts.to, to_at.getTime());
      return from < to ? time(kind, { from, to })[0] : undefined;
    });
    if (slot === undefined) continue;
    const start = new Date(slot.start);
    await tellOfWait(transaction, { wait: id, coach, start, at });
  }
}

/** Those who wait for a start that would need some of these times, as `startsTouching` has it, and can be told. */
function waitsFor(
  transaction: Transaction<Tables>,
  {
    coach,
    freed,
  }: { readonly coach: string; readonly freed: readonly Interval[] },
  at: Date,
) {
  const [froms, tos] = [
    freed.map(({ from }) => new Date(from)),
    freed.map(({ to }) => new Date(to)),
  ];
  return transaction
    .selectFrom("wait")
    .select(["id", "kind", "from_at", "to_at"])
    .where("coach_id", "=", coach)
    .where("to_at", ">", at)
    .where("mail_to", "is not", null)
    .where("mail_failed", "=", false)
    .where(
      sql<boolean>`exists (
        select 1 from unnest(${froms}::timestamptz[], ${tos}::timestamptz[]) as freed (from_at, to_at)
        where wait.to_at > freed.from_at - ${minutesOf("minutes")} - ${minutesOf("after")}
          and wait.from_at < freed.to_at + ${minutesOf("before")})`,
    )
    .orderBy("to_at")
    .orderBy("id")
    .limit(Math.min(mostWaits * freed.length, mostAtOnce))
    .execute();
}

/** A length of the kind of call that somebody waits for. */
const minutesOf = (length: keyof Length) =>
  sql`(wait.kind->>${length})::int * interval '1 minute'`;

/** The starts of calls that need some of a time: such a call may begin before it, in what was free already. */
function startsTouching(
  { from, to }: Interval,
  { minutes, before, after }: Length,
): Interval {
  return {
    from: from - (minutes + after) * minuteMs + 1,
    to: to + before * minuteMs,
  };
}

function firstThat<Each, Found>(
  all: readonly Each[],
  find: (each: Each) => Found | undefined,
): Found | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
