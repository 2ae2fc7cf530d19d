import { content, editionAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";
import { writtenEdition } from "../written-edition.ts";

/** One of this coach's own editions, to go back to. */
export const getEdition: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/content/mine/:revision",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch an earlier edition of one's own words",
      params: editionAddress,
      response: { 200: content },
    },
    handler: async ({ params: { revision }, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const found = await store
        .selectFrom("content")
        .select(["revision", "signed", "signature"])
        .where("coach_id", "=", coach)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (found === undefined) throw new Refusal("not-found");
      return writtenEdition(found);
    },
  });
};
