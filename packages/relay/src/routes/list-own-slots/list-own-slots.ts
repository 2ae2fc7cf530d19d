import { ownSlotsAsked, parcelAddress, slots } from "@staying-power/envelope";
import { askedTime } from "../../calls/asked-time.ts";
import { startsWithin } from "../../calls/free-starts.ts";
import { slotsAnswer } from "../../calls/slots-answer.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { mostDaysAsked } from "../most-days-asked.ts";
import type { Route } from "../route.ts";

/** The starts to which a call can be moved by whoever booked it; its own time counts as free. */
export const listOwnSlots: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/calls/:id/slots",
    config: { who: "booker", cost: "read" },
    schema: {
      summary: "See where a call can be moved to",
      params: parcelAddress,
      querystring: ownSlotsAsked,
      response: { 200: slots },
    },
    handler: async ({ query, caller }) => {
      const { call: id } = callerAs(caller, "booker");
      const within = askedTime(query, mostDaysAsked);
      const booking = await store
        .selectFrom("booking")
        .innerJoin("availability", "availability.coach_id", "booking.coach_id")
        .select(["availability.coach_id", "booking.kind", "availability.body"])
        .where("booking.id", "=", id)
        .executeTakeFirst();
      if (booking === undefined || booking.kind === null)
        throw new Refusal("not-found");
      const { coach_id: coach, kind: length, body: availability } = booking;
      const found = await startsWithin(
        store,
        { coach, availability, length, but: id, within },
        now(),
      );
      return slotsAnswer(availability.zone, found);
    },
  });
};
