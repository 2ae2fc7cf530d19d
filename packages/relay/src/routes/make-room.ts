import { sql, type Transaction } from "kysely";
import type { Bounds } from "../policy/bounds.ts";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/**
 * Notes so many bytes more for the coaches of a parcel. Their rows stay locked until the transaction is over, one coach
 * after the other, so that of any number at once none gets past the bound.
 * @throws Refusal `full` when one of them would have more than there may be.
 */
export async function makeRoom(
  transaction: Transaction<Tables>,
  { parcel, bytes }: { readonly parcel: string; readonly bytes: number },
  { coachBytes }: Bounds,
): Promise<void> {
  const coaches = await transaction
    .selectFrom("coach")
    .select(["id", "held_bytes"])
    .where("id", "in", (query) =>
      query
        .selectFrom("parcel_coach")
        .select("coach_id")
        .where("parcel_id", "=", parcel),
    )
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  if (coaches.some(({ held_bytes: held }) => Number(held) + bytes > coachBytes))
    throw new Refusal("full");
  await transaction
    .updateTable("coach")
    .set({ held_bytes: sql<string>`held_bytes + ${bytes}` })
    .where(
      "id",
      "in",
      coaches.map(({ id }) => id),
    )
    .execute();
}

/**
 * Lets no more parcels in by a link than may lie here. What comes by one link comes one at a time, so that of any number
 * at once none gets past the bound, and none after the link was closed.
 * @throws Refusal `full` when there are more, the one that was just put in among them; `not-signed-in` where the link was
 * closed just now, as its token opens nothing any more.
 */
export async function roomBehindLink(
  transaction: Transaction<Tables>,
  door: string,
  { linkParcels }: Bounds,
): Promise<void> {
  const link = await transaction
    .selectFrom("door")
    .select("closed_at")
    .where("id", "=", door)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (link?.closed_at !== null) throw new Refusal("not-signed-in");
  const { lying } = await transaction
    .selectFrom("parcel")
    .select(({ fn }) => fn.countAll<string>().as("lying"))
    .where("door_id", "=", door)
    .executeTakeFirstOrThrow();
  if (Number(lying) > linkParcels) throw new Refusal("full");
}

/** Gives back what deleted versions took of their coaches' room; locks the coaches in the order in which `makeRoom` does. */
export async function freeRoom(
  transaction: Transaction<Tables>,
  versions: readonly { readonly parcel_id: string; readonly size: number }[],
): Promise<void> {
  await transaction
    .selectFrom("coach")
    .select("id")
    .where("id", "in", (query) =>
      query
        .selectFrom("parcel_coach")
        .select("coach_id")
        .where(
          "parcel_id",
          "=",
          sql<string>`any(${versions.map(({ parcel_id }) => parcel_id)}::uuid[])`,
        ),
    )
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  await sql`update coach set held_bytes = held_bytes - freed.bytes
    from (select parcel_coach.coach_id, sum(version.size) as bytes
      from unnest(${versions.map(({ parcel_id }) => parcel_id)}::uuid[], ${versions.map(({ size }) => size)}::int[])
        as version (parcel_id, size) join parcel_coach using (parcel_id) group by parcel_coach.coach_id) as freed
    where freed.coach_id = coach.id`.execute(transaction);
}
