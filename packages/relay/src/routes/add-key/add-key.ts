import { account, limits, newKey } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { accountOf } from "../../accounts/account-of.ts";
import { endSessionsBy } from "../../accounts/end-sessions.ts";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { newWayIn, type NewWayIn } from "../../accounts/new-way-in.ts";
import { freshCoach } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { isTaken } from "../../store/database-error.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/**
 * Adds a way in. A new passphrase or a new printed code takes the place of the old one, and whatever else came in by
 * that is signed out. A coach has to have signed in just before, so that a token alone shuts nobody out.
 */
export const addKey: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/keys",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Add a way in",
      body: newKey,
      response: { 201: account },
    },
    handler: async ({ body, caller }, reply) => {
      const { store, now } = context;
      const at = now();
      const asking = freshCoach(caller, at);
      const wayIn = await newWayIn(context, body, "body");
      try {
        await retried(() =>
          store
            .transaction()
            .execute((transaction) => add(transaction, asking, { wayIn, at })),
        );
      } catch (error) {
        if (isTaken(error)) throw new Refusal("conflict");
        throw error;
      }
      return reply.code(201).send(await accountOf(store, asking, at));
    },
  });
};

async function add(
  transaction: Transaction<Tables>,
  asking: { readonly coach: string; readonly session: string },
  { wayIn, at }: { readonly wayIn: NewWayIn; readonly at: Date },
): Promise<void> {
  const { coach } = asking;
  await lockedCoach(transaction, coach);
  if (wayIn.kind !== "passkey") {
    const old = await transaction
      .deleteFrom("way_in")
      .where("coach_id", "=", coach)
      .where("kind", "=", wayIn.kind)
      .returning("id")
      .execute();
    await endSessionsBy(
      transaction,
      old.map(({ id }) => id),
      asking,
    );
  }
  await transaction
    .insertInto("way_in")
    .values({ ...wayIn, coach_id: coach, created_at: at })
    .execute();
  const { count } = await transaction
    .selectFrom("way_in")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("coach_id", "=", coach)
    .executeTakeFirstOrThrow();
  if (Number(count) > limits.keys) throw new Refusal("conflict");
}
