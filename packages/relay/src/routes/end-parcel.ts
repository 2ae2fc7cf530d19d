import type { Transaction } from "kysely";
import type { Tables } from "../store/tables.ts";

/** Why a parcel is no longer there. */
type Why = "revoked" | "expired" | "disposed";

/**
 * Deletes what is in a parcel, all that was said about it, and who opened it; that it was there, and why it is no
 * longer, stays for a month, so that whoever asks is told.
 * @returns whether there was one to end.
 */
export async function endParcel(
  transaction: Transaction<Tables>,
  id: string,
  { why, at }: { readonly why: Why; readonly at: Date },
): Promise<boolean> {
  const ended = await transaction
    .updateTable("parcel")
    .set({ ended_at: at, ended_why: why })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return false;
  for (const table of ["version", "answer", "note", "opening"] as const)
    await transaction.deleteFrom(table).where("parcel_id", "=", id).execute();
  await transaction
    .updateTable("parcel_coach")
    .set({ changed_at: at })
    .where("parcel_id", "=", id)
    .execute();
  return true;
}
