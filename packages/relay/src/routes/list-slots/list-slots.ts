import { slots, slotsAsked } from "@staying-power/envelope";
import { askedTime } from "../../calls/asked-time.ts";
import { offeredBehind } from "../../calls/behind-door.ts";
import { startsWithin } from "../../calls/free-starts.ts";
import { slotsAnswer } from "../../calls/slots-answer.ts";
import { callerAs } from "../../policy/caller.ts";
import { mostDaysAsked } from "../most-days-asked.ts";
import type { Route } from "../route.ts";

/** The starts that are free for a kind of call, behind a door. */
export const listSlots: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/calls/slots",
    config: { who: "door", cost: "read" },
    schema: {
      summary: "See when a call can be",
      querystring: slotsAsked,
      response: { 200: slots },
    },
    handler: async ({ query, caller }) => {
      const { door } = callerAs(caller, "door");
      const { coach } = query;
      const within = askedTime(query, mostDaysAsked);
      const { availability, kind } = await offeredBehind(store, {
        door,
        coach,
        kind: query.kind,
      });
      const found = await startsWithin(
        store,
        { coach, availability, length: kind, within },
        now(),
      );
      return slotsAnswer(availability.zone, found);
    },
  });
};
