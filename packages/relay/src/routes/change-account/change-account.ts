import { account, accountChange } from "@staying-power/envelope";
import { accountOf } from "../../accounts/account-of.ts";
import { callerAs } from "../../policy/caller.ts";
import type { Route } from "../route.ts";

/** Changes the zone that a coach lives in. */
export const changeAccount: Route = (server, { store, now }) => {
  server.route({
    method: "PATCH",
    url: "/v1/account",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Change the zone of this coach",
      body: accountChange,
      response: { 200: account },
    },
    handler: async ({ body: { zone }, caller }) => {
      const asking = callerAs(caller, "coach");
      await store
        .updateTable("coach")
        .set({ zone })
        .where("id", "=", asking.coach)
        .execute();
      return accountOf(store, asking, now());
    },
  });
};
