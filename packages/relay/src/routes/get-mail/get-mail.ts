import { mailState } from "@staying-power/envelope";
import { mailStateOf } from "../../mail/dead-letters.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** What of this coach's mail waits, and what was given up. */
export const getMail: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/mail",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "See what of the mail waits, and what was given up",
      response: { 200: mailState },
    },
    handler: async ({ caller }) =>
      mailStateOf(store, callerAs(caller, "coach").coach, now()),
  });
};
