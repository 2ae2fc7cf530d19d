import type { Transaction } from "kysely";
import type { Bounds } from "../policy/bounds.ts";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/** A time that is to be kept: of which coach's, and for which network. */
interface ToHold {
  readonly id: string;
  /** By a name that says nothing of it. */
  readonly network: Buffer;
  readonly coach: string;
}

/**
 * Lets a transaction keep a time of a coach's for a network, where nobody else keeps one of that coach's meanwhile. The time
 * itself counts for nothing where it is kept already.
 * @throws Refusal `kept-enough` where there are as many, with how long the first of them is kept.
 */
export async function roomToHold(
  transaction: Transaction<Tables>,
  { id, network, coach }: ToHold,
  { bounds, at }: { readonly bounds: Bounds; readonly at: Date },
): Promise<void> {
  const held = await transaction
    .selectFrom("hold_from")
    .innerJoin("booking", "booking.id", "hold_from.booking_id")
    .select("booking.hold_until")
    .where("hold_from.network", "=", network)
    .where("booking.id", "<>", id)
    .where("booking.coach_id", "=", coach)
    // What is booked or given back by now is kept no more.
    .where("booking.state", "=", "held")
    .where("booking.hold_until", ">", at)
    .orderBy("booking.hold_until")
    .execute();
  const until = held[0]?.hold_until ?? null;
  if (until === null || held.length < bounds.heldByNetwork) return;
  throw new Refusal("kept-enough", {
    retryAfter: Math.ceil((until.getTime() - at.getTime()) / 1000),
  });
}

/**
 * The same for a time that is kept from now on anew, or was kept until some while ago: for the network that asked for it
 * first, whichever asks by now. Where that is not known, as after a backup, it is let be.
 */
export async function roomToHoldOn(
  transaction: Transaction<Tables>,
  { id, coach }: Omit<ToHold, "network">,
  allowed: { readonly bounds: Bounds; readonly at: Date },
): Promise<void> {
  const from = await transaction
    .selectFrom("hold_from")
    .select("network")
    .where("booking_id", "=", id)
    .executeTakeFirst();
  if (from !== undefined)
    await roomToHold(transaction, { id, coach, ...from }, allowed);
}
