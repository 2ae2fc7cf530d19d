import type { Transaction } from "kysely";
import type { Bounds } from "../policy/bounds.ts";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/** Which network asks, of which coach. */
interface ToHold {
  /** By a name that says nothing of it. */
  readonly network: Buffer;
  readonly coach: string;
}

/**
 * Lets a transaction keep one more time of a coach's for a network, where nobody else keeps one of that coach's meanwhile.
 * @throws Refusal `kept-enough` where there are as many, with how long the first of them is kept.
 */
export async function roomToHold(
  transaction: Transaction<Tables>,
  { network, coach }: ToHold,
  { bounds, at }: { readonly bounds: Bounds; readonly at: Date },
): Promise<void> {
  const held = await transaction
    .selectFrom("hold_from")
    .innerJoin("booking", "booking.id", "hold_from.booking_id")
    .select("hold_from.until")
    .where("hold_from.network", "=", network)
    .where("hold_from.until", ">", at)
    .where("booking.coach_id", "=", coach)
    // What is booked or given back by now is kept no more.
    .where("booking.state", "=", "held")
    .orderBy("hold_from.until")
    .execute();
  const [first] = held;
  if (first === undefined || held.length < bounds.heldByNetwork) return;
  throw new Refusal("kept-enough", {
    retryAfter: Math.ceil((first.until.getTime() - at.getTime()) / 1000),
  });
}
