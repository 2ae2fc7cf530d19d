import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { mailKinds } from "../../mail/dead-letters.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";

/** Deletes mail that was given up. */
export const dropMail: Route = (server, { store }) => {
  server.route({
    method: "DELETE",
    url: "/v1/mail/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Delete mail that was given up",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const dropped = await store
        .deleteFrom("job")
        .where("id", "=", id)
        .where("coach_id", "=", coach)
        .where("kind", "in", mailKinds)
        .where("dead_at", "is not", null)
        .executeTakeFirst();
      if (dropped.numDeletedRows === 0n) throw new Refusal("not-found");
      return reply.code(204).send(null);
    },
  });
};
