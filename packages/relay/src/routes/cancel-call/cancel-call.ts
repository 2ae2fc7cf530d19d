import { call, cancellation, parcelAddress } from "@staying-power/envelope";
import { callOf } from "../../calls/booking-row.ts";
import { cancelCall as cancelIt } from "../../calls/change-call.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Calls a call off, by whoever booked it. */
export const cancelCall: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/calls/:id/cancel",
    config: { who: "booker", cost: "write" },
    schema: {
      summary: "Cancel a call",
      params: parcelAddress,
      body: cancellation,
      response: { 200: call },
    },
    handler: async ({ body, caller }) => {
      const { call: id } = callerAs(caller, "booker");
      await cancelIt(context, { ...body, id, side: "person" });
      return callOf(context.store, id);
    },
  });
};
