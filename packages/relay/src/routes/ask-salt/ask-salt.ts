import { saltAsked, saltGiven } from "@staying-power/envelope";
import { saltOf } from "../../accounts/salt-of.ts";
import type { Route } from "../route.ts";

/** Gives the salt that goes with a name, known or not; asked for by POST, so that no name stands in an address. */
export const askSalt: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/salts",
    config: { who: "anyone", cost: "sign-in" },
    schema: {
      summary: "Ask with which salt a name goes",
      body: saltAsked,
      response: { 200: saltGiven },
    },
    handler: ({ body }) => saltOf(context, body),
  });
};
