import { sql, type Transaction } from "kysely";
import { endParcels } from "../end-parcel.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Tables } from "../../store/tables.ts";

/**
 * Erases a coach and everything of theirs: ways in, devices, doors, invitations, notes, answers, hours, calls. A parcel
 * for them alone ends as disposed of, so that its owner is told; one that others have too stays with those.
 */
export async function eraseCoach(
  transaction: Transaction<Tables>,
  coach: string,
  at: Date,
): Promise<void> {
  // Whoever hands something in for them now waits, and finds them gone.
  const locked = await transaction
    .selectFrom("coach")
    .select("id")
    .where("id", "=", coach)
    .forUpdate()
    .executeTakeFirst();
  if (locked === undefined) throw new Refusal("not-signed-in");
  await lockParcels(transaction, coach);
  await endParcels(
    transaction,
    await parcelsForNobodyElse(transaction, coach),
    {
      why: "disposed",
      at,
    },
  );
  await transaction.deleteFrom("coach").where("id", "=", coach).execute();
}

/** Makes another coach of a parcel who goes at the same moment wait, so that one of the two is seen to be the last. */
async function lockParcels(
  transaction: Transaction<Tables>,
  coach: string,
): Promise<void> {
  await transaction
    .selectFrom("parcel")
    .innerJoin("parcel_coach", "parcel_coach.parcel_id", "parcel.id")
    .select(({ val }) => val(1).as("one"))
    .where("parcel_coach.coach_id", "=", coach)
    .orderBy("parcel.id")
    .forUpdate("parcel")
    .execute();
}

async function parcelsForNobodyElse(
  transaction: Transaction<Tables>,
  coach: string,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom("parcel_coach")
    .select("parcel_id")
    .where("coach_id", "=", coach)
    .where(
      sql<boolean>`not exists (select 1 from parcel_coach other
        where other.parcel_id = parcel_coach.parcel_id and other.coach_id <> ${coach})`,
    )
    .execute();
  return rows.map(({ parcel_id }) => parcel_id);
}
