import type { Transaction } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/**
 * So many times of one coach's are kept at once for one network. Nobody needs more than two: the app gives an hour back
 * once it has another. A house, a school or the carrier of many phones is one network as well, and of those more than
 * five rarely fill in the form of one coach within the same ten minutes; the sixth is told for how long to wait. With many
 * more, one network could keep a small coach's week taken. A link is not counted: it may stand on a page that all the
 * world reads, and then whoever kept the most by it would shut out the rest.
 */
export const usualMostHeld = 5;

/** Which network asks, of which coach. */
export interface HeldFor {
  /** By a name that says nothing of it. */
  readonly network: Buffer;
  readonly coach: string;
}

/**
 * Lets a transaction keep one more time of a coach's for a network, where nobody else keeps one of that coach's meanwhile.
 * @param most - how many may be kept at once.
 * @throws Refusal `kept-enough` where there are as many, with how long the first of them is kept.
 */
export async function roomToHold(
  transaction: Transaction<Tables>,
  { network, coach }: HeldFor,
  { most, at }: { readonly most: number; readonly at: Date },
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
  if (first === undefined || held.length < most) return;
  throw new Refusal("kept-enough", {
    retryAfter: Math.ceil((first.until.getTime() - at.getTime()) / 1000),
  });
}
