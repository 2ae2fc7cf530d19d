import { call, move, parcelAddress } from "@staying-power/envelope";
import { callOf } from "../../calls/booking-row.ts";
import { moveCall as moveIt } from "../../calls/change-call.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Moves a call to another of the coach's free starts. */
export const moveCall: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/calls/:id/move",
    config: { who: "booker", cost: "write" },
    schema: {
      summary: "Move a call",
      params: parcelAddress,
      body: move,
      response: { 200: call },
    },
    handler: async ({ body, caller }) => {
      const { call: id } = callerAs(caller, "booker");
      const start = Date.parse(body.start);
      await moveIt(context, { ...body, id, side: "person", start });
      return callOf(context.store, id);
    },
  });
};
