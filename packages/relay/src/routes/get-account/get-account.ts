import { account } from "@staying-power/envelope";
import { accountOf } from "../../accounts/account-of.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** A coach's own page of ways in and devices. */
export const getAccount: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/account",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "See the ways in and the devices of this coach",
      response: { 200: account },
    },
    handler: ({ caller }) => accountOf(store, callerAs(caller, "coach"), now()),
  });
};
