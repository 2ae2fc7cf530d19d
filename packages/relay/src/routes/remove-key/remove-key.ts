import { ownAddress } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import * as z from "zod/mini";
import { endSessionsBy } from "../../accounts/end-sessions.ts";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { freshCoach } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/**
 * Takes a way in away, and signs out what came in by it: a phone that is lost. Never the printed code, which can only be
 * made anew, and never the last way beside it that opens the key.
 */
export const removeKey: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/keys/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Take a way in away",
      params: ownAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const asking = freshCoach(caller, now());
      await retried(() =>
        store
          .transaction()
          .execute((transaction) => remove(transaction, id, asking)),
      );
      return reply.code(204).send(null);
    },
  });
};

async function remove(
  transaction: Transaction<Tables>,
  id: string,
  asking: { readonly coach: string; readonly session: string },
): Promise<void> {
  // Of two at once, each taking the other's last, one waits and is refused.
  await lockedCoach(transaction, asking.coach);
  const waysIn = await transaction
    .selectFrom("way_in")
    .select(["id", "kind"])
    .select(({ eb }) => eb("wrapped", "is not", null).as("opens"))
    .where("coach_id", "=", asking.coach)
    .execute();
  const named = waysIn.find((way) => way.id === id);
  if (named === undefined) throw new Refusal("not-found");
  const othersOpen = waysIn.some(
    (way) => way.id !== id && way.kind !== "recovery" && Boolean(way.opens),
  );
  if (named.kind === "recovery" || !othersOpen) throw new Refusal("conflict");
  await transaction.deleteFrom("way_in").where("id", "=", id).execute();
  await endSessionsBy(transaction, [id], asking);
}
