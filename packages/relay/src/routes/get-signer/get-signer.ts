import { ownSigner } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** The key that this coach signs with, sealed as it came, or that there is none yet. */
export const getSigner: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/signer",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch one's own sealed key to sign with",
      response: { 200: ownSigner },
    },
    handler: async ({ caller }) => {
      const { coach } = callerAs(caller, "coach");
      const held = await store
        .selectFrom("signer")
        .select("sealed")
        .where("coach_id", "=", coach)
        .executeTakeFirst();
      return { sealed: held?.sealed.toString("base64url") ?? null };
    },
  });
};
