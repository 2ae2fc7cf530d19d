import { limits } from "@staying-power/envelope";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Keeps the key that a coach signs with, sealed to themselves. The first stays: links carry what verifies it. */
export const putSigner: Route = (server, { store }) => {
  server.route({
    method: "PUT",
    url: "/v1/signer",
    config: { who: "coach", cost: "write", takes: "sealed" },
    bodyLimit: limits.signerBytes,
    schema: {
      summary: "Keep a sealed key to sign with",
      consumes: ["application/octet-stream"],
      body: sealedBody(limits.signerBytes),
      response: { 204: z.null() },
    },
    handler: async ({ body, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      await retried(() =>
        store
          .insertInto("signer")
          .values({ coach_id: coach, sealed: body })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      const held = await store
        .selectFrom("signer")
        .select("sealed")
        .where("coach_id", "=", coach)
        .executeTakeFirst();
      if (held?.sealed.equals(body) !== true) throw new Refusal("conflict");
      return reply.code(204).send(null);
    },
  });
};
