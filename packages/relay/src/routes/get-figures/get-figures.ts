import { figures } from "@staying-power/envelope";
import type { Route } from "../route.ts";

/** What each coach of the practice counted of outcomes, sealed as it came. */
export const getFigures: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/figures",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch what each coach counted of outcomes",
      response: { 200: figures },
    },
    handler: async () => {
      const found = await store
        .selectFrom("figures")
        .innerJoin("coach", "coach.id", "figures.coach_id")
        .select([
          "figures.coach_id",
          "coach.name",
          "figures.revision",
          "figures.changed_at",
          "figures.sealed",
        ])
        .orderBy("coach.handle")
        .execute();
      return {
        figures: found.map((one) => ({
          coach: { id: one.coach_id, name: one.name },
          revision: one.revision,
          changedAt: one.changed_at.toISOString(),
          sealed: one.sealed.toString("base64url"),
        })),
      };
    },
  });
};
