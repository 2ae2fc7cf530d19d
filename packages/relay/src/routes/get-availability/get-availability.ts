import { keptAvailability } from "@staying-power/envelope";
import { keptAvailabilityOf } from "../../calls/kept-availability.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** When this coach can be called, as they said. */
export const getAvailability: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/availability",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "See when this coach can be called",
      response: { 200: keptAvailability },
    },
    handler: ({ caller }) =>
      keptAvailabilityOf(store, callerAs(caller, "coach").coach),
  });
};
