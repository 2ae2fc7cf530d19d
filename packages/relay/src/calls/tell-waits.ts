import { cellMs } from "@staying-power/calls";
import type { Transaction } from "kysely";
import { tellOfWait } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";
import { availabilityOf, timeOf } from "./coach-time.ts";
import type { Cells } from "./take-cells.ts";

/** So many who wait are looked at for one time that is given back. */
const mostWaits = 100;

/**
 * Has those told who wait for a time that was given back, where a call of their kind fits into it now and they gave an
 * address. First come wins, as everywhere. To be asked in the transaction that gave it back, after that.
 */
export async function tellWaits(
  transaction: Transaction<Tables>,
  { coach, freed }: { readonly coach: string; readonly freed: Cells },
  at: Date,
): Promise<void> {
  const [from, to] = [freed.first * cellMs, freed.end * cellMs];
  const waits = await transaction
    .selectFrom("wait")
    .select(["id", "kind", "from_at", "to_at"])
    .where("coach_id", "=", coach)
    .where("to_at", ">", new Date(from))
    .where("from_at", "<", new Date(to))
    .where("mail_to", "is not", null)
    .orderBy("to_at")
    .orderBy("id")
    .limit(mostWaits)
    .execute();
  if (waits.length === 0) return;
  const availability = await availabilityOf(transaction, coach);
  if (availability === undefined) return;
  const time = await timeOf(
    transaction,
    { coach, availability, within: { from, to } },
    at,
  );
  for (const { id, kind, from_at, to_at } of waits) {
    const [first] = time(kind, {
      from: Math.max(from, from_at.getTime()),
      to: Math.min(to, to_at.getTime()),
    });
    if (first === undefined) continue;
    const start = new Date(first.start);
    await tellOfWait(transaction, { wait: id, coach, start, at });
  }
}
