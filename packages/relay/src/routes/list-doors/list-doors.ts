import { doors } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { doorsOf } from "../doors-of.ts";
import type { Route } from "../route.ts";

/** The doors that lead to this coach, open and closed. */
export const listDoors: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/doors",
    config: { who: "coach", cost: "read" },
    schema: { summary: "List the doors", response: { 200: doors } },
    handler: async ({ caller }) => ({
      doors: await doorsOf(store, callerAs(caller, "coach").coach, now()),
    }),
  });
};
