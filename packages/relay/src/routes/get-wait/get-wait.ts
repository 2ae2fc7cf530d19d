import { parcelAddress, wait } from "@staying-power/envelope";
import { waitOf } from "../../calls/wait-of.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** What came of waiting, for whoever waits. */
export const getWait: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/waits/:id",
    config: { who: "waiter", cost: "read" },
    schema: {
      summary: "See what came of waiting",
      params: parcelAddress,
      response: { 200: wait },
    },
    handler: ({ caller }) =>
      waitOf(store, callerAs(caller, "waiter").wait, now()),
  });
};
