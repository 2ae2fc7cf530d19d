import { randomUUID } from "node:crypto";
import { versionAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Gives a coach one version of a parcel, sealed as it came, and writes down for its owner that they fetched it. */
export const openVersion: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/inbox/:id/versions/:n",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch a version; its owner sees that it was fetched",
      produces: ["application/octet-stream"],
      params: versionAddress,
    },
    handler: async ({ params: { id, n }, caller }, reply) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      const sealed = await retried(() =>
        store.transaction().execute(async (transaction) => {
          await parcelFor(transaction, { id, coach }, at);
          const version = await transaction
            .selectFrom("version")
            .select("sealed")
            .where("parcel_id", "=", id)
            .where("n", "=", n)
            .executeTakeFirst();
          if (version === undefined) throw new Refusal("not-found");
          await transaction
            .insertInto("opening")
            .values({ id: randomUUID(), parcel_id: id, n, coach_id: coach, at })
            .execute();
          return version.sealed;
        }),
      );
      return reply.type("application/octet-stream").send(sealed);
    },
  });
};
