import { agenda, agendaAsked } from "@staying-power/envelope";
import { askedTime } from "../../calls/asked-time.ts";
import { agendaCallOf } from "../../calls/booking-row.ts";
import { callerAs } from "../../policy/caller.ts";
import { mostDaysAsked } from "../most-days-asked.ts";
import type { Route } from "../route.ts";

/** No booking is longer, in milliseconds. */
const longest = 86_400_000;

/** What there is in a coach's agenda: calls, cancelled ones too, and times that they keep free. */
export const listAgenda: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/agenda",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "List the calls of this coach",
      querystring: agendaAsked,
      response: { 200: agenda },
    },
    handler: async ({ query, caller }) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      const { from, to } = askedTime(query, mostDaysAsked);
      const rows = await store
        .selectFrom("booking")
        .selectAll()
        .where("coach_id", "=", coach)
        .where("starts_at", ">", new Date(from - longest))
        .where("starts_at", "<", new Date(to))
        .orderBy("starts_at")
        .orderBy("id")
        .execute();
      return {
        calls: rows
          .filter(({ hold_until }) => hold_until === null || hold_until > at)
          .map(agendaCallOf)
          .filter(({ end }) => Date.parse(end) > from),
      };
    },
  });
};
