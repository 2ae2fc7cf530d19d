import { practice } from "@staying-power/envelope";
import type { Route } from "../route.ts";

/** What anyone may know of this practice: where the app is opened that its links lead to. */
export const getPractice: Route = (server, { app = null }) => {
  server.route({
    method: "GET",
    url: "/v1/practice",
    config: { who: "anyone", cost: "read" },
    schema: {
      summary: "See where the app of this practice is",
      response: { 200: practice },
    },
    handler: async () => ({ app }),
  });
};
