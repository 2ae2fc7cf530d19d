import { cellMs, type Interval } from "@staying-power/calls";
import type { Transaction } from "kysely";
import { tellOfWait } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";
import { availabilityOf, callAroundMs, timeOf } from "./coach-time.ts";
import type { Cells, Length } from "./take-cells.ts";

/** So many who wait are looked at for one time that is given back. */
const mostWaits = 100;
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

/** The same of several times that became free at once: each who waits is told of the first that fits. */
export async function tellWaitsOf(
  transaction: Transaction<Tables>,
  {
    coach,
    freed,
  }: { readonly coach: string; readonly freed: readonly Interval[] },
  at: Date,
): Promise<void> {
  const [first, last] = [freed.at(0), freed.at(-1)];
  if (first === undefined || last === undefined) return;
  const within = {
    from: first.from - callAroundMs,
    to: last.to + callAroundMs,
  };
  const waits = await transaction
    .selectFrom("wait")
    .select(["id", "kind", "from_at", "to_at"])
    .where("coach_id", "=", coach)
    .where("to_at", ">", new Date(within.from))
    .where("from_at", "<", new Date(within.to))
    .where("mail_to", "is not", null)
    .orderBy("to_at")
    .orderBy("id")
    .limit(mostWaits)
    .execute();
  if (waits.length === 0) return;
  const availability = await availabilityOf(transaction, coach);
  if (availability === undefined) return;
  const time = await timeOf(transaction, { coach, availability, within }, at);
  for (const { id, kind, from_at, to_at } of waits) {
    const slot = firstThat(freed, (each) => {
      const { from, to } = startsTouching(each, kind);
      return time(kind, {
        from: Math.max(from, from_at.getTime()),
        to: Math.min(to, to_at.getTime()),
      })[0];
    });
    if (slot === undefined) continue;
    const start = new Date(slot.start);
    await tellOfWait(transaction, { wait: id, coach, start, at });
  }
}

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
