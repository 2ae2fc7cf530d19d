import { id as named, parcelAddress } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import * as z from "zod/mini";
import { mailKinds } from "../../mail/dead-letters.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/** Has mail sent after all that was given up. What is no longer true by then is not sent. */
export const sendMailAgain: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/mail/:id/again",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Try again with mail that was given up",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const { coach } = callerAs(caller, "coach");
      await store.transaction().execute(async (transaction) => {
        const begun = await transaction
          .updateTable("job")
          .set({ dead_at: null, tries: 0, due_at: now(), last_error: null })
          .where("id", "=", id)
          .where("coach_id", "=", coach)
          .where("kind", "in", mailKinds)
          .where("dead_at", "is not", null)
          .returning(["call_id", "body"])
          .executeTakeFirst();
        if (begun === undefined) throw new Refusal("not-found");
        await trustAddress(transaction, begun);
      });
      return reply.code(204).send(null);
    },
  });
};

/** The address counts as one that works until it is refused again. */
async function trustAddress(
  transaction: Transaction<Tables>,
  {
    call_id: call,
    body,
  }: {
    readonly call_id: string | null;
    readonly body: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const wait = named.safeParse(body["wait"]);
  if (call !== null)
    await transaction
      .updateTable("booking")
      .set({ mail_failed: false })
      .where("id", "=", call)
      .execute();
  else if (wait.success)
    await transaction
      .updateTable("wait")
      .set({ mail_failed: false })
      .where("id", "=", wait.data)
      .execute();
}
