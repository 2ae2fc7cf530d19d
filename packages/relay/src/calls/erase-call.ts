import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import { stopTellingPerson } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";
import { type Booking, isOfCoach, lockedBooking } from "./booking-row.ts";
import { cancelWithin } from "./change-call.ts";

/** What became of a call that was to be deleted. */
export type Erased = "deleted" | "cancelled-and-deleted" | "no-such";

/**
 * Deletes all that is here of a call, for whoever booked it. One that is still to come is cancelled before, so that its
 * coach is told; until that is forgotten as any that was cancelled, it stays known to them that a call was at that hour,
 * and nothing of whoever booked it.
 */
export async function eraseCall(
  transaction: Transaction<Tables>,
  id: string,
  at: Date,
): Promise<Erased> {
  const booking = await lockedBooking(transaction, id);
  if (booking === undefined || booking.kind === null) return "no-such";
  const isToCome = booking.starts_at > at;
  const cancels =
    isToCome && isOfCoach(booking) && isStanding(booking) ? booking : null;
  if (cancels !== null)
    await cancelWithin(
      transaction,
      { booking: cancels, side: "person", said: "" },
      at,
    );
  if (isToCome && isOfCoach(booking)) await leaveHour(transaction, booking);
  else await transaction.deleteFrom("booking").where("id", "=", id).execute();
  return cancels === null ? "deleted" : "cancelled-and-deleted";
}

const isStanding = ({ state }: Booking): boolean =>
  state === "booked" || state === "held";

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
