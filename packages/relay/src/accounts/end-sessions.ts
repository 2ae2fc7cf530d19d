import type { Transaction } from "kysely";
import type { Tables } from "../store/tables.ts";

/** Signs out whatever came in by these ways, save the device that asks for it. */
export async function endSessionsBy(
  transaction: Transaction<Tables>,
  waysIn: readonly string[],
  { coach, session }: { readonly coach: string; readonly session: string },
): Promise<void> {
  if (waysIn.length === 0) return;
  await transaction
    .deleteFrom("session")
    .where("coach_id", "=", coach)
    .where("way_in_id", "in", waysIn)
    .where("id", "<>", session)
    .execute();
}
