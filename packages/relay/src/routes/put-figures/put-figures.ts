import { limits, noteReceipt, noteTerms } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { nextRevision } from "../next-revision.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Keeps what a coach counted of outcomes, in the place of the revision that they had before them. */
export const putFigures: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/figures",
    config: { who: "coach", cost: "write", takes: "sealed" },
    bodyLimit: limits.answerBytes,
    schema: {
      summary: "Keep what the coach counted of outcomes",
      consumes: ["application/octet-stream"],
      querystring: noteTerms,
      body: sealedBody(limits.answerBytes),
      response: { 200: noteReceipt },
    },
    handler: async ({ query: { replaces }, body, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const sheet = { coach, replaces, sealed: body };
      return retried(() =>
        store
          .transaction()
          .execute((transaction) => keepFigures(transaction, sheet, now())),
      );
    },
  });
};

interface NewFigures {
  readonly coach: string;
  readonly replaces: number;
  readonly sealed: Buffer;
}

async function keepFigures(
  transaction: Transaction<Tables>,
  { coach, replaces, sealed }: NewFigures,
  at: Date,
): Promise<{ revision: number }> {
  await lockedCoach(transaction, coach);
  const held = await transaction
    .selectFrom("figures")
    .select(["revision", "sealed"])
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  const { revision, isKept } = nextRevision(held, { replaces, sealed });
  if (isKept) return { revision };
  const changed = { sealed, revision, changed_at: at };
  await transaction
    .insertInto("figures")
    .values({ coach_id: coach, ...changed })
    .onConflict((conflict) => conflict.column("coach_id").doUpdateSet(changed))
    .execute();
  return { revision };
}
