import { limits, parcelReceipt, versionAddress } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import type { Bounds } from "../../policy/bounds.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import { lyingParcel } from "../lying-parcel.ts";
import { makeRoom } from "../make-room.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Adds a version to a parcel: the next number after the last. The same again gets the same answer. */
export const putVersion: Route = (server, { store, now, bounds }) => {
  server.route({
    method: "PUT",
    url: "/v1/parcels/:id/versions/:n",
    config: { who: "owner", cost: "write", takes: "sealed" },
    bodyLimit: limits.parcelBytes,
    schema: {
      summary: "Hand in a newer version",
      consumes: ["application/octet-stream"],
      params: versionAddress,
      body: sealedBody(limits.parcelBytes),
      response: { 201: parcelReceipt },
    },
    handler: async ({ params: { n }, body, caller }, reply) => {
      const at = now();
      const { parcel: id } = callerAs(caller, "owner");
      const expiresAt = await retried(() =>
        store
          .transaction()
          .execute((transaction) =>
            addVersion(transaction, { id, n, sealed: body, bounds }, at),
          ),
      );
      return reply.code(201).send({ id, expiresAt: expiresAt.toISOString() });
    },
  });
};

interface NewVersion {
  readonly id: string;
  readonly n: number;
  readonly sealed: Buffer;
  readonly bounds: Bounds;
}

async function addVersion(
  transaction: Transaction<Tables>,
  { id, n, sealed, bounds }: NewVersion,
  at: Date,
): Promise<Date> {
  const { expires_at: expiresAt } = await lyingParcel(transaction, id, at);
  const held = await transaction
    .selectFrom("version")
    .select(["n", "sealed"])
    .where("parcel_id", "=", id)
    .where("n", ">=", n - 1)
    .orderBy("n")
    .limit(2)
    .execute();
  const same = held.find((version) => version.n === n);
  if (same?.sealed.equals(sealed)) return expiresAt;
  if (same !== undefined || held.length === 0) throw new Refusal("conflict");
  await makeRoom(transaction, { parcel: id, bytes: sealed.length }, bounds);
  await transaction
    .insertInto("version")
    .values({
      parcel_id: id,
      n,
      size: sealed.length,
      sealed,
      created_at: at,
    })
    .execute();
  await transaction
    .updateTable("parcel_coach")
    .set({ changed_at: at })
    .where("parcel_id", "=", id)
    .execute();
  return expiresAt;
}
