import { answerAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { lyingParcel } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Gives the owner of a parcel one answer to it, sealed as it came. */
export const getAnswer: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/parcels/:id/answers/:n",
    config: { who: "owner", cost: "read" },
    schema: {
      summary: "Fetch an answer",
      produces: ["application/octet-stream"],
      params: answerAddress,
    },
    handler: async ({ params: { n }, caller }, reply) => {
      const { parcel: id } = callerAs(caller, "owner");
      await lyingParcel(store, id, now());
      const answer = await store
        .selectFrom("answer")
        .select("sealed")
        .where("parcel_id", "=", id)
        .where("n", "=", n)
        .executeTakeFirst();
      if (answer === undefined) throw new Refusal("not-found");
      return reply.type("application/octet-stream").send(answer.sealed);
    },
  });
};
