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
  const { expires_at, last_answer: last } = await parcelFor(
    transaction,
    { id, coach },
    at,
  );
  const same = await transaction
    .selectFrom("answer")
    .select(["sealed", "coach_id"])
    .where("parcel_id", "=", id)
    .where("n", "=", n)
    .executeTakeFirst();
  if (same?.coach_id === coach && same.sealed.equals(sealed)) return expires_at;
  // A number whose answer went with its coach is not given again: whoever has that answer would never see another.
  if (n !== last + 1) throw new Refusal("conflict");
  await transaction
    .updateTable("parcel")
    .set({ last_answer: n })
    .where("id", "=", id)
    .execute();
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
