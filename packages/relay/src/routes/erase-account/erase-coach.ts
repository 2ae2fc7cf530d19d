import { sql, type Transaction } from "kysely";
import { forgetAfter } from "../../calls/booking-row.ts";
import { tellOfCall, tellOfLeft } from "../../mail/call-mail.ts";
import { daysAfter } from "../days-after.ts";
import { endParcels } from "../end-parcel.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { GoneCoach, Tables } from "../../store/tables.ts";

/**
 * Erases a coach and everything of theirs: ways in, devices, doors, invitations, notes, answers, hours, calls. A parcel
 * for them alone ends as disposed of, so that its owner is told; one that others have too stays with those. Calls still
 * to come are cancelled, and whoever booked them is told, as is whoever waits for one.
 */
export async function eraseCoach(
  transaction: Transaction<Tables>,
  coach: string,
  at: Date,
): Promise<void> {
  // Links, parcels, the coach: in this order whatever is handed in locks them too, so that neither waits for the other.
  await lockDoors(transaction, coach);
  await lockParcels(transaction, coach);
  // Whoever hands something in for them now waits, and finds them gone.
  const locked = await transaction
    .selectFrom("coach")
    .select(["id", "name"])
    .where("id", "=", coach)
    .forUpdate()
    .executeTakeFirst();
  if (locked === undefined) throw new Refusal("not-signed-in");
  // And what came until then.
  await lockParcels(transaction, coach);
  await endParcels(
    transaction,
    await parcelsForNobodyElse(transaction, coach),
    {
      why: "disposed",
      at,
    },
  );
  await leaveCalls(transaction, locked, at);
  await leaveWaits(transaction, locked, at);
  await transaction.deleteFrom("coach").where("id", "=", coach).execute();
}

/** A kind of call without what its coach alone could still stand for: no place, no price. */
const bareKind = sql<string>`kind || '{"where": "", "price": "", "payLink": ""}'`;

/**
 * Cancels what is still to come, and leaves of it, and of what was cancelled before, what whoever booked it is told: no
 * word to the coach, no place, no price. It is forgotten as any call that was cancelled.
 */
async function leaveCalls(
  transaction: Transaction<Tables>,
  coach: GoneCoach,
  at: Date,
): Promise<void> {
  const calls = await transaction
    .selectFrom("booking")
    .select(["id", "state", "revision"])
    .where("coach_id", "=", coach.id)
    .where("state", "in", ["booked", "cancelled"])
    .where("starts_at", ">", at)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  if (calls.length === 0) return;
  const ids = calls.map(({ id }) => id);
  await transaction
    .deleteFrom("booking_cell")
    .where("booking_id", "in", ids)
    .execute();
  await transaction
    .updateTable("booking")
    .set({
      revision: sql<number>`revision + 1`,
      state: "cancelled",
      changed_by: "coach",
      said: "",
      stuck: false,
      forget_at: forgetAfter(at, 0),
    })
    .where("id", "in", ids)
    .where("state", "=", "booked")
    .execute();
  await transaction
    .updateTable("booking")
    .set({
      coach_id: null,
      gone_coach: JSON.stringify(coach),
      sealed: null,
      kind: bareKind,
    })
    .where("id", "in", ids)
    .execute();
  // What is told of them already goes on without the coach.
  await transaction
    .updateTable("job")
    .set({ coach_id: null })
    .where("call_id", "in", ids)
    .where("kind", "=", "call-mail")
    .execute();
  for (const { id: call, state, revision } of calls)
    if (state === "booked")
      await tellOfCall(transaction, {
        call,
        about: "cancellation",
        revision: revision + 1,
        at,
      });
}

/** Leaves of who waits what they are told by; it goes with the mail, and in two days where that cannot be sent. */
async function leaveWaits(
  transaction: Transaction<Tables>,
  coach: GoneCoach,
  at: Date,
): Promise<void> {
  const waits = await transaction
    .updateTable("wait")
    .set({
      coach_id: null,
      gone_coach: JSON.stringify(coach),
      kind: bareKind,
      from_at: at,
      to_at: daysAfter(at, 2),
    })
    .where("coach_id", "=", coach.id)
    .where("to_at", ">", at)
    .where("mail_to", "is not", null)
    .where("mail_failed", "=", false)
    .returning("id")
    .execute();
  for (const { id } of waits) await tellOfLeft(transaction, id, at);
}

/** Makes whoever hands in by a link of theirs wait. */
async function lockDoors(
  transaction: Transaction<Tables>,
  coach: string,
): Promise<void> {
  await transaction
    .selectFrom("door")
    .select("id")
    .where("made_by", "=", coach)
    .orderBy("id")
    .forUpdate()
    .execute();
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
