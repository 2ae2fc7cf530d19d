import { offers } from "@staying-power/envelope";
import { beforeBooking } from "../../calls/before-booking.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Whom a door leads to who can be called, and what they offer. */
export const getOffers: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/calls/offers",
    config: { who: "door", cost: "read" },
    schema: {
      summary: "See who can be called behind this door",
      response: { 200: offers },
    },
    handler: async ({ caller }) => {
      const { door } = callerAs(caller, "door");
      const rows = await store
        .selectFrom("door_coach")
        .innerJoin("coach", "coach.id", "door_coach.coach_id")
        .innerJoin("availability", "availability.coach_id", "coach.id")
        .select(["coach.id", "coach.name", "coach.recipient"])
        .select("availability.body")
        .where("door_coach.door_id", "=", door)
        .orderBy("coach.handle")
        .execute();
      return {
        coaches: rows
          .filter(({ body }) => body.kinds.length > 0)
          .map(({ id, name, recipient, body }) => ({
            id,
            name,
            zone: body.zone,
            recipient,
            kinds: body.kinds.map(beforeBooking),
            noticeHours: body.noticeHours,
            horizonDays: body.horizonDays,
          })),
      };
    },
  });
};
