import { call, parcelAddress } from "@staying-power/envelope";
import { callOf } from "../../calls/booking-row.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** A call, for whoever booked it. */
export const getCall: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/calls/:id",
    config: { who: "booker", cost: "read" },
    schema: {
      summary: "See a call",
      params: parcelAddress,
      response: { 200: call },
    },
    handler: ({ caller }) => callOf(store, callerAs(caller, "booker").call),
  });
};
