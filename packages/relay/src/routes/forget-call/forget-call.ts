import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { type Booking, lockedBooking } from "../../calls/booking-row.ts";
import { eraseCall } from "../../calls/erase-call.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";

/** Deletes all that is here of a call that is over or was cancelled. One that is to take place is cancelled before. */
export const forgetCall: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/calls/:id",
    config: { who: "booker", cost: "read" },
    schema: {
      summary: "Delete all that is here of a call that is over or cancelled",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ caller }, reply) => {
      const { call: id } = callerAs(caller, "booker");
      const at = now();
      await retried(() =>
        store.transaction().execute(async (transaction) => {
          const booking = await lockedBooking(transaction, id);
          if (booking === undefined) throw new Refusal("not-found");
          if (isStanding(booking, at)) throw new Refusal("conflict");
          await eraseCall(transaction, booking, at);
        }),
      );
      return reply.code(204).send(null);
    },
  });
};

/** Whether it is booked, and not over. */
function isStanding({ state, starts_at, minutes }: Booking, at: Date): boolean {
  return (
    state === "booked" && starts_at.getTime() + minutes * 60_000 > at.getTime()
  );
}
