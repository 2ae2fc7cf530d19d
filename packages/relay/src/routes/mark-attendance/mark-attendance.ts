import { agendaCall, attendance, parcelAddress } from "@staying-power/envelope";
import { agendaCallBy, lockedBooking } from "../../calls/booking-row.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";

/** Notes whether a call took place, once it has begun, or takes that back. The same again gets the same answer. */
export const markAttendance: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/agenda/:id/attendance",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Note whether a call took place, or take it back",
      params: parcelAddress,
      body: attendance,
      response: { 200: agendaCall },
    },
    handler: async ({ params: { id }, body: { revision, state }, caller }) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      await retried(() =>
        store.transaction().execute(async (transaction) => {
          const booking = await lockedBooking(transaction, id);
          if (booking?.coach_id !== coach) throw new Refusal("not-found");
          if (booking.state === state && booking.revision === revision + 1)
            return;
          const took =
            booking.state === "booked" ||
            booking.state === "kept" ||
            booking.state === "no-show";
          if (!took || booking.revision !== revision || booking.starts_at > at)
            throw new Refusal("conflict");
          await transaction
            .updateTable("booking")
            .set({
              state,
              revision: revision + 1,
              changed_by: "coach",
              said: "",
            })
            .where("id", "=", id)
            .execute();
        }),
      );
      return agendaCallBy(store, { id, coach });
    },
  });
};
