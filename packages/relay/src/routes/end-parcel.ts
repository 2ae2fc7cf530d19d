import { sql, type RawBuilder, type Transaction } from "kysely";
import { freeRoom } from "./make-room.ts";
import type { Tables } from "../store/tables.ts";

/** Why a parcel is no longer there, and since when. */
interface End {
  readonly why: "revoked" | "expired" | "disposed";
  readonly at: Date;
}

/**
 * Deletes what is in a parcel, all that was said about it, and who opened it; that it was there, and why it is no
 * longer, stays for a month, so that whoever asks is told.
 * @returns whether there was one to end.
 */
export async function endParcel(
  transaction: Transaction<Tables>,
  id: string,
  end: End,
): Promise<boolean> {
  return (await endParcels(transaction, [id], end)) > 0;
}

/**
 * The same for any number of them.
 * @returns how many there were to end.
 */
export async function endParcels(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  { why, at }: End,
): Promise<number> {
  const ended = await transaction
    .updateTable("parcel")
    .set({ ended_at: at, ended_why: why, door_id: null, last_answer: 0 })
    .where("id", "=", anyOf(ids))
    .where("ended_at", "is", null)
    .returning("id")
    .execute();
  if (ended.length === 0) return 0;
  const those = anyOf(ended.map(({ id }) => id));
  const versions = await transaction
    .deleteFrom("version")
    .where("parcel_id", "=", those)
    .returning(["parcel_id", "size"])
    .execute();
  await freeRoom(transaction, versions);
  for (const table of ["answer", "note", "opening"] as const)
    await transaction
      .deleteFrom(table)
      .where("parcel_id", "=", those)
      .execute();
  await transaction
    .updateTable("parcel_coach")
    .set({ changed_at: at })
    .where("parcel_id", "=", those)
    .execute();
  return ended.length;
}

/** One parameter, however many there are. */
function anyOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${ids}::uuid[])`;
}
