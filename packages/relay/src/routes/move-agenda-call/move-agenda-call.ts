import { agendaCall, move, parcelAddress } from "@staying-power/envelope";
import { agendaCallBy } from "../../calls/booking-row.ts";
import { moveCall } from "../../calls/change-call.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Moves a call of this coach, or a time that they keep free, to any time that nothing else has. */
export const moveAgendaCall: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/agenda/:id/move",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Move a call of this coach",
      params: parcelAddress,
      body: move,
      response: { 200: agendaCall },
    },
    handler: async ({ params: { id }, body, caller }) => {
      const { coach } = callerAs(caller, "coach");
      await moveCall(context, { ...body, id, coach, side: "coach" });
      return agendaCallBy(context.store, { id, coach });
    },
  });
};
