import { cellMs, printFreeBusy } from "@staying-power/calls";
import { capability } from "@staying-power/envelope";
import * as z from "zod/mini";
import { mostCells } from "../../calls/take-cells.ts";
import { digestOf } from "../../policy/digest.ts";
import { Refusal } from "../../policy/refusal.ts";
import { daysAfter } from "../days-after.ts";
import type { Route } from "../route.ts";

/** How far ahead it is told. */
const daysTold = 90;
/** How long a calendar may keep the answer, in seconds. */
const heldFor = 300;

/** When a coach is busy, for calendars that look now and then: no titles, no names, and calls as one where they touch. */
export const getBusy: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/busy/:right",
    config: { who: "anyone", cost: "read" },
    schema: {
      summary: "See when a coach is busy, as a calendar file",
      produces: ["text/calendar"],
      params: z.object({ right: capability }),
    },
    handler: async ({ params: { right } }, reply) => {
      const at = now();
      const given = await store
        .selectFrom("availability")
        .select("coach_id")
        .where("busy_right", "=", digestOf(right))
        .executeTakeFirst();
      if (given === undefined) throw new Refusal("not-found");
      const within = {
        from: at.getTime(),
        to: daysAfter(at, daysTold).getTime(),
      };
      const rows = await store
        .selectFrom("booking")
        .select(["first_cell", "end_cell"])
        .where("coach_id", "=", given.coach_id)
        .where("state", "in", ["booked", "blocked"])
        .where("first_cell", ">", Math.floor(within.from / cellMs) - mostCells)
        .where("first_cell", "<", Math.ceil(within.to / cellMs))
        .orderBy("first_cell")
        .execute();
      const busy = rows.map(({ first_cell, end_cell }) => ({
        from: first_cell * cellMs,
        to: end_cell * cellMs,
      }));
      return reply
        .header("cache-control", `private, max-age=${heldFor}`)
        .type("text/calendar; charset=utf-8")
        .send(
          printFreeBusy({
            busy,
            within,
            at: at.getTime(),
            uid: `busy-${given.coach_id}`,
          }),
        );
    },
  });
};
