import type { Transaction } from "kysely";
import * as z from "zod/mini";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/** Signs out all devices of this coach but the one that asks. Of two that ask at once, one stays. */
export const endOtherSessions: Route = (server, { store }) => {
  server.route({
    method: "DELETE",
    url: "/v1/sessions",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Sign all other devices out",
      response: { 204: z.null() },
    },
    handler: async ({ caller }, reply) => {
      const asking = callerAs(caller, "coach");
      await retried(() =>
        store
          .transaction()
          .execute((transaction) => endOthers(transaction, asking)),
      );
      return reply.code(204).send(null);
    },
  });
};

async function endOthers(
  transaction: Transaction<Tables>,
  { coach, session }: { readonly coach: string; readonly session: string },
): Promise<void> {
  await lockedCoach(transaction, coach);
  const own = await transaction
    .selectFrom("session")
    .select("id")
    .where("id", "=", session)
    .executeTakeFirst();
  if (own === undefined) throw new Refusal("not-signed-in");
  await transaction
    .deleteFrom("session")
    .where("coach_id", "=", coach)
    .where("id", "<>", session)
    .execute();
}
