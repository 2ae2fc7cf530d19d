import { parcelAddress } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import * as z from "zod/mini";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { endParcels } from "../end-parcel.ts";
import type { Route } from "../route.ts";
import { shutDoor } from "../shut-door.ts";

/**
 * Closes a door that this coach made, and disposes of all that came by it and lies here, for all coaches that it was
 * handed in for, as of one parcel alone. Asked again, there is nothing more to dispose of.
 */
export const emptyDoor: Route = (server, { store, now }) => {
  server.route({
    method: "DELETE",
    url: "/v1/doors/:id/parcels",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Close a door and dispose of all that came by it",
      params: parcelAddress,
      response: { 204: z.null() },
    },
    handler: async ({ params: { id }, caller }, reply) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      await retried(() =>
        store.transaction().execute(async (transaction) => {
          await shutDoor(transaction, { id, coach }, at);
          const came = await lyingBehind(transaction, id, at);
          await endParcels(transaction, came, { why: "disposed", at });
        }),
      );
      return reply.code(204).send(null);
    },
  });
};

/** What came by a door and is neither ended nor past its time. Nobody else can end it until the transaction is over. */
async function lyingBehind(
  transaction: Transaction<Tables>,
  door: string,
  at: Date,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom("parcel")
    .select("id")
    .where("door_id", "=", door)
    .where("ended_at", "is", null)
    .where("expires_at", ">", at)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}
