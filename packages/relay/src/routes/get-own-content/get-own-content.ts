import { ownContent } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";
import { writtenEdition } from "../written-edition.ts";

/** What this coach has published: the newest edition, and when there were earlier ones. */
export const getOwnContent: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/content/mine",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch one's own words, and their editions",
      response: { 200: ownContent },
    },
    handler: async ({ caller }) => {
      const { coach } = callerAs(caller, "coach");
      const editions = await store
        .selectFrom("content")
        .select(["revision", "at"])
        .where("coach_id", "=", coach)
        .orderBy("revision", "desc")
        .execute();
      const newest = await store
        .selectFrom("content")
        .select(["revision", "signed", "signature"])
        .where("coach_id", "=", coach)
        .orderBy("revision", "desc")
        .limit(1)
        .executeTakeFirst();
      return {
        newest: newest === undefined ? null : writtenEdition(newest),
        editions: editions.map(({ revision, at }) => ({
          revision,
          at: at.toISOString(),
        })),
      };
    },
  });
};
