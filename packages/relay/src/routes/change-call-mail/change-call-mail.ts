import {
  call,
  limits,
  mailChange,
  parcelAddress,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import {
  type Booking,
  callOf,
  isOfCoach,
  lockedBooking,
} from "../../calls/booking-row.ts";
import { tellAtNewAddress } from "../../mail/call-mail.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/**
 * Has mail about a call go to another address from now on, or to none. Another one is told of the call as it stands, and
 * of what is still to be reminded of. The same again, where mail gets there, changes nothing.
 */
export const changeCallMail: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/calls/:id/mail",
    config: { who: "booker", cost: "write" },
    schema: {
      summary: "Say where mail about a call goes",
      params: parcelAddress,
      body: mailChange,
      response: { 200: call },
    },
    handler: async ({ body: { mail }, caller }) => {
      const { call: id } = callerAs(caller, "booker");
      await retried(() =>
        store
          .transaction()
          .execute((transaction) => change(transaction, { id, mail }, now())),
      );
      return callOf(store, id);
    },
  });
};

interface Change {
  readonly id: string;
  readonly mail: { readonly to: string; readonly right: string } | null;
}

async function change(
  transaction: Transaction<Tables>,
  { id, mail }: Change,
  at: Date,
): Promise<void> {
  const booking = await lockedBooking(transaction, id);
  if (booking === undefined) throw new Refusal("not-found");
  if (mail !== null) {
    if (booking.mail_to === mail.to && !booking.mail_failed) return;
    if (!isToCome(booking, at)) throw new Refusal("conflict");
    // Nobody has a relay write to one stranger after the other.
    if (booking.mail_n >= limits.mailChanges) throw new Refusal("not-allowed");
  }
  await transaction
    .updateTable("booking")
    .set({
      mail_to: mail?.to ?? null,
      mail_right: mail?.right ?? null,
      mail_failed: false,
      mail_n: booking.mail_n + (mail === null ? 0 : 1),
    })
    .where("id", "=", id)
    .execute();
  await tellAtNewAddress(transaction, id, at);
}

/** Whether there is anything to write about. */
function isToCome(booking: Booking, at: Date): boolean {
  return (
    booking.state === "booked" && isOfCoach(booking) && booking.starts_at > at
  );
}
