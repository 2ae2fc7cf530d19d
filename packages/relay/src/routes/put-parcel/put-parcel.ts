import {
  limits,
  parcelAddress,
  parcelReceipt,
  parcelTerms,
} from "@staying-power/envelope";
import type { Bounds } from "../../policy/bounds.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { isTaken } from "../../store/database-error.ts";
import { retried } from "../../store/retry.ts";
import type { Store } from "../../store/store.ts";
import { daysAfter } from "../days-after.ts";
import { makeRoom, roomBehindLink } from "../make-room.ts";
import type { Route } from "../route.ts";
import { sealedBody } from "../sealed-body.ts";

/** Hands in a parcel for the coaches of a door. Whoever asks again with the same gets the same answer. */
export const putParcel: Route = (server, { store, now, bounds }) => {
  server.route({
    method: "PUT",
    url: "/v1/parcels/:id",
    config: { who: "door", cost: "write", takes: "sealed" },
    bodyLimit: limits.parcelBytes,
    schema: {
      summary: "Hand in a sealed case",
      consumes: ["application/octet-stream"],
      params: parcelAddress,
      querystring: parcelTerms,
      body: sealedBody(limits.parcelBytes),
      response: { 201: parcelReceipt },
    },
    handler: async ({ params: { id }, query, body, caller }, reply) => {
      const at = now();
      const { door } = callerAs(caller, "door");
      const parcel = {
        id,
        door_id: door,
        owner: Buffer.from(query.owner, "hex"),
        created_at: at,
        expires_at: daysAfter(at, query.days),
      };
      try {
        await handIn(store, { parcel, sealed: body, bounds });
      } catch (error) {
        if (!isTaken(error)) throw error;
        parcel.expires_at = await heldAlready(store, parcel, body);
      }
      return reply
        .code(201)
        .send({ id, expiresAt: parcel.expires_at.toISOString() });
    },
  });
};

interface NewParcel {
  readonly id: string;
  readonly door_id: string;
  readonly owner: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

interface HandedIn {
  readonly parcel: NewParcel;
  readonly sealed: Buffer;
  readonly bounds: Bounds;
}

function handIn(
  store: Store,
  { parcel, sealed, bounds }: HandedIn,
): Promise<void> {
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      await transaction.insertInto("parcel").values(parcel).execute();
      await roomBehindLink(transaction, parcel.door_id, bounds);
      await transaction
        .insertInto("version")
        .values({
          parcel_id: parcel.id,
          n: 1,
          size: sealed.length,
          sealed,
          created_at: parcel.created_at,
        })
        .execute();
      const led = await transaction
        .insertInto("parcel_coach")
        .columns(["coach_id", "parcel_id", "changed_at"])
        .expression((query) =>
          query
            .selectFrom("door_coach")
            .select(({ val }) => [
              "coach_id",
              val(parcel.id).as("parcel_id"),
              val(parcel.created_at).as("changed_at"),
            ])
            .where("door_id", "=", parcel.door_id),
        )
        .executeTakeFirst();
      // The last coach of the door went just now, and the door with them.
      if (led.numInsertedOrUpdatedRows === 0n)
        throw new Refusal("not-signed-in");
      await makeRoom(
        transaction,
        { parcel: parcel.id, bytes: sealed.length },
        bounds,
      );
    }),
  );
}

/** When a parcel that is there already expires, if it is this one with this in it. */
async function heldAlready(
  store: Store,
  { id, owner }: NewParcel,
  sealed: Buffer,
): Promise<Date> {
  const held = await store
    .selectFrom("parcel")
    .innerJoin("version", "version.parcel_id", "parcel.id")
    .select(["parcel.owner", "parcel.expires_at", "version.sealed"])
    .where("parcel.id", "=", id)
    .where("version.n", "=", 1)
    .executeTakeFirst();
  if (
    held === undefined ||
    !held.owner.equals(owner) ||
    !held.sealed.equals(sealed)
  )
    throw new Refusal("conflict");
  return held.expires_at;
}
