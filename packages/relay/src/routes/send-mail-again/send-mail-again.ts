import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { mailKinds } from "../../mail/dead-letters.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";

/** Has mail sent after all that was given up. What is no longer true by then is not sent. */
export const sendMailAgain: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/mail/:id/again",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Try again with mail that was given up",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const begun = await store
        .updateTable("job")
        .set({ dead_at: null, tries: 0, due_at: now(), last_error: null })
        .where("id", "=", id)
        .where("coach_id", "=", coach)
        .where("kind", "in", mailKinds)
        .where("dead_at", "is not", null)
        .executeTakeFirst();
      if (begun.numUpdatedRows === 0n) throw new Refusal("not-found");
      return reply.code(204).send(null);
    },
  });
};
