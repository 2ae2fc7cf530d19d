import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { cellsOfBooking } from "../../calls/booking-row.ts";
import { tellWaits } from "../../calls/tell-waits.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";

/** Keeps a time free no longer. A call is cancelled instead, so that whoever booked it is told. */
export const removeBlock: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/agenda/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Keep a time free no longer",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      await retried(() =>
        store.transaction().execute(async (transaction) => {
          const removed = await transaction
            .deleteFrom("booking")
            .where("id", "=", id)
            .where("coach_id", "=", coach)
            .where("state", "=", "blocked")
            .returningAll()
            .executeTakeFirst();
          if (removed === undefined) throw new Refusal("not-found");
          await tellWaits(
            transaction,
            { coach, freed: cellsOfBooking(removed) },
            now(),
          );
        }),
      );
      return reply.code(204).send(null);
    },
  });
};
