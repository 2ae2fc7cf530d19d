import type { Selectable, Transaction } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/**
 * A coach whose ways in and devices nobody else changes until this transaction is over.
 * @throws Refusal `not-signed-in` when they are no coach here any more.
 */
export async function lockedCoach(
  transaction: Transaction<Tables>,
  id: string,
): Promise<Selectable<Tables["coach"]>> {
  const coach = await transaction
    .selectFrom("coach")
    .selectAll()
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (coach === undefined) throw new Refusal("not-signed-in");
  return coach;
}
