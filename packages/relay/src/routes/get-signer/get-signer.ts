import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";

/** The key that this coach signs with, sealed as it came. */
export const getSigner: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/signer",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch one's own sealed key to sign with",
      produces: ["application/octet-stream"],
    },
    handler: async ({ caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const held = await store
        .selectFrom("signer")
        .select("sealed")
        .where("coach_id", "=", coach)
        .executeTakeFirst();
      if (held === undefined) throw new Refusal("not-found");
      return reply.type("application/octet-stream").send(held.sealed);
    },
  });
};
