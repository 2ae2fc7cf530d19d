import { ownAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";

/** Signs a device of this coach out; the one that asks, too. */
export const endSession: Route = (server, { store }) => {
  server.route({
    method: "DELETE",
    url: "/v1/sessions/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Sign a device out",
      params: ownAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const ended = await store
        .deleteFrom("session")
        .where("id", "=", id)
        .where("coach_id", "=", coach)
        .executeTakeFirst();
      if (ended.numDeletedRows === 0n) throw new Refusal("not-found");
      return reply.code(204).send(null);
    },
  });
};
