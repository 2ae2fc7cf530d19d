import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { eraseWait } from "../../calls/erase-wait.ts";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";

/** Waits no longer: nothing of it stays. */
export const leaveWait: Route = (server, { store }) => {
  server.route({
    method: "DELETE",
    url: "/v1/waits/:id",
    config: { who: "waiter", cost: "read" },
    schema: {
      summary: "Wait no longer",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ caller }, reply) => {
      const { wait } = callerAs(caller, "waiter");
      await retried(() =>
        store
          .transaction()
          .execute((transaction) => eraseWait(transaction, wait)),
      );
      return reply.code(204).send(null);
    },
  });
};
