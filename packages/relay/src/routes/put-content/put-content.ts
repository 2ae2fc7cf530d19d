import { contentReceipt, limits, newContent } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/** Keeps a new edition of what a coach says in words of their own, and lets go of the oldest. */
export const putContent: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/content",
    config: { who: "coach", cost: "write" },
    // The bytes are written as text, with some words around them.
    bodyLimit: 2 * limits.contentBytes,
    schema: {
      summary: "Publish a coach's own words",
      body: newContent,
      response: { 200: contentReceipt },
    },
    handler: async ({ body, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const edition = {
        coach,
        replaces: body.replaces,
        signed: Buffer.from(body.signed, "base64url"),
        signature: Buffer.from(body.signature, "base64url"),
      };
      return retried(() =>
        store
          .transaction()
          .execute((transaction) => keepEdition(transaction, edition, now())),
      );
    },
  });
};

interface NewEdition {
  readonly coach: string;
  readonly replaces: number;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

async function keepEdition(
  transaction: Transaction<Tables>,
  { coach, replaces, signed, signature }: NewEdition,
  at: Date,
): Promise<{ revision: number }> {
  // Two devices of one coach publish one after the other; whoever was just erased publishes nothing.
  await lockedCoach(transaction, coach);
  const newest = await transaction
    .selectFrom("content")
    .select(["revision", "signed"])
    .where("coach_id", "=", coach)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  const before = newest?.revision ?? 0;
  // The answer to the first time may have been lost on the way.
  if (before === replaces + 1 && newest?.signed.equals(signed))
    return { revision: before };
  if (before !== replaces) throw new Refusal("conflict");
  const revision = before + 1;
  await transaction
    .insertInto("content")
    .values({ coach_id: coach, revision, signed, signature, at })
    .execute();
  await transaction
    .deleteFrom("content")
    .where("coach_id", "=", coach)
    .where("revision", "<", revision - limits.contentEarlier)
    .execute();
  return { revision };
}
