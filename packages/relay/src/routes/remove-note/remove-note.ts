import { noteAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Deletes a note of this coach; none to delete is as well. */
export const removeNote: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/inbox/:id/notes/:scope",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Delete a note",
      params: noteAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id, scope }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      await parcelFor(store, { id, coach }, now());
      await store
        .deleteFrom("note")
        .where("parcel_id", "=", id)
        .where("scope", "=", scope)
        .where("coach_id", "=", coach)
        .execute();
      return reply.code(204).send(null);
    },
  });
};
