import type { Kysely } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/**
 * Closes a door that this coach made; one that is closed stays as it is. In a transaction whoever is handing in by it
 * waits until that is over, and finds it closed.
 * @throws Refusal `not-found` for one that another made.
 */
export async function shutDoor(
  store: Kysely<Tables>,
  { id, coach }: { readonly id: string; readonly coach: string },
  at: Date,
): Promise<void> {
  const shut = await store
    .updateTable("door")
    .set(({ fn, ref, val }) => ({
      closed_at: fn.coalesce(ref("closed_at"), val(at)),
    }))
    .where("id", "=", id)
    .where("made_by", "=", coach)
    .executeTakeFirst();
  if (shut.numUpdatedRows === 0n) throw new Refusal("not-found");
}
