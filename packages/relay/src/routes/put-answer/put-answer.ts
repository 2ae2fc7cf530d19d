import { answerAddress, limits, parcelReceipt } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Sends an answer to the owner of a parcel: the next number after the last. The same again gets the same answer. */
export const putAnswer: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/inbox/:id/answers/:n",
    config: { who: "coach", cost: "write", takes: "sealed" },
    bodyLimit: limits.answerBytes,
    schema: {
      summary: "Answer the owner of a parcel",
      consumes: ["application/octet-stream"],
      params: answerAddress,
      body: sealedBody(limits.answerBytes),
      response: { 201: parcelReceipt },
    },
    handler: async ({ params, body, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      const expiresAt = await retried(() =>
        store
          .transaction()
          .execute((transaction) =>
            addAnswer(transaction, { ...params, coach, sealed: body }, now()),
          ),
      );
      return reply
        .code(201)
        .send({ id: params.id, expiresAt: expiresAt.toISOString() });
    },
  });
};

interface NewAnswer {
  readonly id: string;
  readonly n: number;
  readonly coach: string;
  readonly sealed: Buffer;
}

async function addAnswer(
  transaction: Transaction<Tables>,
  { id, n, coach, sealed }: NewAnswer,
  at: Date,
): Promise<Date> {
  const { expires_at } = await parcelFor(transaction, { id, coach }, at);
  const held = await transaction
    .selectFrom("answer")
    .select(["n", "sealed", "coach_id"])
    .where("parcel_id", "=", id)
    .where("n", ">=", n - 1)
    .orderBy("n")
    .limit(2)
    .execute();
  const same = held.find((answer) => answer.n === n);
  if (same?.coach_id === coach && same.sealed.equals(sealed)) return expires_at;
  if (same !== undefined || (n > 1 && held.length === 0))
    throw new Refusal("conflict");
  await transaction
    .insertInto("answer")
    .values({
      parcel_id: id,
      n,
      coach_id: coach,
      size: sealed.length,
      sealed,
      created_at: at,
    })
    .execute();
  return expires_at;
}
