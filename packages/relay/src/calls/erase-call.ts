import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import { stopTellingPerson } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";
import { type Booking, cellsOfBooking, isOfCoach } from "./booking-row.ts";
import { cancelWithin } from "./change-call.ts";
import { tellWaits } from "./tell-waits.ts";

/** What became of a call that was to be deleted. */
export type Erased = "deleted" | "cancelled-and-deleted";

/**
 * Deletes all that is here of a call that is locked, for whoever booked it. One that is still to come is cancelled before,
 * so that its coach is told; until that is forgotten as any that was cancelled, it stays known to them that a call was at
 * that hour, and nothing of whoever booked it. A time that is only kept goes whole: no coach was told of it.
 */
export async function eraseCall(
  transaction: Transaction<Tables>,
  booking: Booking,
  at: Date,
): Promise<Erased> {
  const { id, state, starts_at } = booking;
  if (state === "held" || !isOfCoach(booking) || starts_at <= at) {
    await transaction.deleteFrom("booking").where("id", "=", id).execute();
    if (state === "held" && isOfCoach(booking))
      await tellWaits(
        transaction,
        { coach: booking.coach_id, freed: cellsOfBooking(booking) },
        at,
      );
    return "deleted";
  }
  const cancels = state === "booked";
  if (cancels)
    await cancelWithin(transaction, { booking, side: "person", said: "" }, at);
  await leaveHour(transaction, booking);
  return cancels ? "cancelled-and-deleted" : "deleted";
}

/** Leaves of a call that is cancelled no more than its hour and kind: nobody's right opens it. */
async function leaveHour(
  transaction: Transaction<Tables>,
  { id, coach_zone }: Booking,
): Promise<void> {
  await stopTellingPerson(transaction, id);
  await transaction
    .updateTable("booking")
    .set({
      owner: randomBytes(32),
      sealed: null,
      person_zone: coach_zone,
      said: "",
      mail_to: null,
      mail_right: null,
      mail_failed: false,
      remind: "[]",
    })
    .where("id", "=", id)
    .execute();
}
