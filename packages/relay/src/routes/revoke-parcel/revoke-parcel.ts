import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import { endParcel } from "../end-parcel.ts";
import type { Route } from "../route.ts";

/** Deletes a parcel and all that hangs on it, at the word of its owner; again is as well. */
export const revokeParcel: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/parcels/:id",
    config: { who: "owner", cost: "read" },
    schema: {
      summary: "Take it back: it is deleted here",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ caller }, reply) => {
      const { parcel: id } = callerAs(caller, "owner");
      await retried(() =>
        store
          .transaction()
          .execute((transaction) =>
            endParcel(transaction, id, { why: "revoked", at: now() }),
          ),
      );
      return reply.code(204).send(null);
    },
  });
};
