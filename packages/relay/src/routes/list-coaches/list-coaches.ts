import { coaches } from "@staying-power/envelope";
import type { Route } from "../route.ts";

/** The coaches of the practice, by name, and to whom one seals for each. */
export const listCoaches: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/coaches",
    config: { who: "coach", cost: "read" },
    schema: { summary: "List the coaches", response: { 200: coaches } },
    handler: async () => ({
      coaches: await store
        .selectFrom("coach")
        .select(["id", "name", "recipient"])
        .orderBy("handle")
        .execute(),
    }),
  });
};
