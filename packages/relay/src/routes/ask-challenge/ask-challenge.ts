import { challenge } from "@staying-power/envelope";
import { newChallenge } from "../../accounts/challenges.ts";
import type { Route } from "../route.ts";

/** Gives something for a passkey to answer, within minutes and once. */
export const askChallenge: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/challenges",
    config: { who: "anyone", cost: "sign-in" },
    schema: {
      summary: "Ask for what a passkey is to answer",
      response: { 201: challenge },
    },
    handler: async (_request, reply) => {
      const { challenge: given, expiresAt } = await newChallenge(context);
      return reply
        .code(201)
        .send({ challenge: given, expiresAt: expiresAt.toISOString() });
    },
  });
};
