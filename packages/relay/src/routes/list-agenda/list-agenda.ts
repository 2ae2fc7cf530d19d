import {
  agenda,
  agendaAsked,
  type AgendaCall,
  limits,
} from "@staying-power/envelope";
import { askedTime } from "../../calls/asked-time.ts";
import { agendaCallOf } from "../../calls/booking-row.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Store } from "../../store/store.ts";
import { mostDaysAsked } from "../most-days-asked.ts";
import type { Route } from "../route.ts";

/** No booking is longer, in milliseconds. */
const longest = 86_400_000;

/**
 * What there is in a coach's agenda: calls, cancelled ones too, and times that they keep free; and of all that is still to
 * come, what needs them.
 */
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
        needs: await needsOf(store, coach, at),
      };
    },
  });
};

/**
 * Calls still to come that could not follow a law, or of which whoever booked them could not be told by mail, the first
 * coming first. What they cancelled themselves they know.
 */
async function needsOf(
  store: Store,
  coach: string,
  at: Date,
): Promise<AgendaCall[]> {
  const rows = await store
    .selectFrom("booking")
    .selectAll()
    .where("coach_id", "=", coach)
    .where("starts_at", ">", at)
    .where(({ and, eb, or }) =>
      or([
        and([
          eb("state", "=", "booked"),
          or([eb("stuck", "=", true), eb("mail_failed", "=", true)]),
        ]),
        and([
          eb("state", "=", "cancelled"),
          eb("mail_failed", "=", true),
          eb("changed_by", "<>", "person"),
        ]),
      ]),
    )
    .orderBy("starts_at")
    .orderBy("id")
    .limit(limits.needs)
    .execute();
  return rows.map(agendaCallOf);
}
