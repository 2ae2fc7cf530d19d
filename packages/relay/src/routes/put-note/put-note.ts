import {
  limits,
  noteAddress,
  noteReceipt,
  noteTerms,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { parcelFor } from "../lying-parcel.ts";
import { nextRevision } from "../next-revision.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Keeps a sealed note of a coach on a parcel, in the place of the revision that they had before them. */
export const putNote: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/inbox/:id/notes/:scope",
    config: { who: "coach", cost: "write", takes: "sealed" },
    bodyLimit: limits.answerBytes,
    schema: {
      summary: "Keep a note on a parcel",
      consumes: ["application/octet-stream"],
      params: noteAddress,
      querystring: noteTerms,
      body: sealedBody(limits.answerBytes),
      response: { 200: noteReceipt },
    },
    handler: async ({ params, query: { replaces }, body, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const note = { ...params, coach, replaces, sealed: body };
      return retried(() =>
        store
          .transaction()
          .execute((transaction) => keepNote(transaction, note, now())),
      );
    },
  });
};

interface NewNote {
  readonly id: string;
  readonly scope: "own" | "shared";
  readonly coach: string;
  readonly replaces: number;
  readonly sealed: Buffer;
}

async function keepNote(
  transaction: Transaction<Tables>,
  { id, scope, coach, replaces, sealed }: NewNote,
  at: Date,
): Promise<{ revision: number }> {
  await parcelFor(transaction, { id, coach }, at);
  const held = await transaction
    .selectFrom("note")
    .select(["revision", "sealed"])
    .where("parcel_id", "=", id)
    .where("scope", "=", scope)
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  const { revision, isKept } = nextRevision(held, { replaces, sealed });
  if (isKept) return { revision };
  const changed = { sealed, revision, changed_at: at };
  await transaction
    .insertInto("note")
    .values({ parcel_id: id, scope, coach_id: coach, ...changed })
    .onConflict((conflict) =>
      conflict.columns(["parcel_id", "scope", "coach_id"]).doUpdateSet(changed),
    )
    .execute();
  return { revision };
}
