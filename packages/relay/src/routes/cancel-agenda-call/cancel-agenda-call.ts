import {
  agendaCall,
  cancellation,
  parcelAddress,
} from "@staying-power/envelope";
import { agendaCallBy } from "../../calls/booking-row.ts";
import { cancelCall } from "../../calls/change-call.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Calls a call of this coach off. */
export const cancelAgendaCall: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/agenda/:id/cancel",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Cancel a call of this coach",
      params: parcelAddress,
      body: cancellation,
      response: { 200: agendaCall },
    },
    handler: async ({ params: { id }, body, caller }) => {
      const { coach } = callerAs(caller, "coach");
      await cancelCall(context, { ...body, id, coach, side: "coach" });
      return agendaCallBy(context.store, { id, coach });
    },
  });
};
