import { parcelAddress } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";
import { shutDoor } from "../shut-door.ts";

/** Closes a door that this coach made: nothing can be handed in by it any more, and what was stays. */
export const closeDoor: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/doors/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Close a door",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      await shutDoor(store, { id, coach }, now());
      return reply.code(204).send(null);
    },
  });
};
