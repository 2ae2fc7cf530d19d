import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import { endParcel } from "../end-parcel.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Deletes a parcel when the coach's work is done, for all coaches that it was handed in for. */
export const disposeParcel: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/inbox/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Dispose of it: it is deleted here",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      await retried(() =>
        store.transaction().execute(async (transaction) => {
          await parcelFor(transaction, { id, coach }, at);
          await endParcel(transaction, id, { why: "disposed", at });
        }),
      );
      return reply.code(204).send(null);
    },
  });
};
