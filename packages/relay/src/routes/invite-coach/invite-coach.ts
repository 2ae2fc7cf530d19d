import { invitation } from "@staying-power/envelope";
import { newInvitation } from "../../accounts/invitations.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Invites one more coach into the practice: a link for three days, to be used once. */
export const inviteCoach: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/invitations",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Invite another coach",
      response: { 201: invitation },
    },
    handler: async ({ caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const { token, expiresAt } = await newInvitation(store, coach, now());
      return reply
        .code(201)
        .send({ token, expiresAt: expiresAt.toISOString() });
    },
  });
};
