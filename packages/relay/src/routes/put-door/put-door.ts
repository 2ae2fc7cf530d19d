import { door, newDoor, parcelAddress } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { isTaken } from "../../store/database-error.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { doorsOf } from "../doors-of.ts";
import type { Route } from "../route.ts";

/** Makes a door: a right to hand in parcels for this coach, or for several. The same again gets the same answer. */
export const putDoor: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/doors/:id",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Make a door, whose token a link can carry",
      params: parcelAddress,
      body: newDoor,
      response: { 201: door },
    },
    handler: async ({ params: { id }, body, caller }, reply) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      const token = Buffer.from(body.token, "hex");
      const coaches = [...new Set(body.coaches)];
      if (!coaches.includes(coach))
        throw new Refusal("wrong-input", { at: "body.coaches" });
      try {
        await retried(() =>
          store
            .transaction()
            .execute((transaction) =>
              makeDoor(transaction, { id, token, coach, coaches }, at),
            ),
        );
      } catch (error) {
        if (!isTaken(error)) throw error;
        const held = await store
          .selectFrom("door")
          .select(["token", "made_by"])
          .where("id", "=", id)
          .executeTakeFirst();
        if (
          held === undefined ||
          held.made_by !== coach ||
          !held.token.equals(token)
        )
          throw new Refusal("conflict");
      }
      const made = (await doorsOf(store, coach, at)).find(
        (one) => one.id === id,
      );
      if (made === undefined) throw new Refusal("conflict");
      return reply.code(201).send(made);
    },
  });
};

interface NewDoor {
  readonly id: string;
  readonly token: Buffer;
  readonly coach: string;
  readonly coaches: readonly string[];
}

async function makeDoor(
  transaction: Transaction<Tables>,
  { id, token, coach, coaches }: NewDoor,
  at: Date,
): Promise<void> {
  const { known } = await transaction
    .selectFrom("coach")
    .select(({ fn }) => fn.countAll<string>().as("known"))
    .where("id", "in", coaches)
    .executeTakeFirstOrThrow();
  if (Number(known) !== coaches.length)
    throw new Refusal("wrong-input", { at: "body.coaches" });
  await transaction
    .insertInto("door")
    .values({ id, token, made_by: coach, created_at: at, closed_at: null })
    .execute();
  await transaction
    .insertInto("door_coach")
    .values(coaches.map((one) => ({ door_id: id, coach_id: one })))
    .execute();
}
