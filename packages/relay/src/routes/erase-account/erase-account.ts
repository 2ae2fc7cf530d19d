import * as z from "zod/mini";
import { freshCoach } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import { eraseCoach } from "./erase-coach.ts";
import type { Route } from "../route.ts";

/** Erases a coach, who has to have signed in just before: there is no way back. */
export const eraseAccount: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/account",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Erase this coach and everything of theirs",
      response: { 204: z.null() },
    },
    handler: async ({ caller }, reply) => {
      const at = now();
      const { coach } = freshCoach(caller, at);
      await retried(() =>
        store
          .transaction()
          .execute((transaction) => eraseCoach(transaction, coach, at)),
      );
      return reply.code(204).send(null);
    },
  });
};
