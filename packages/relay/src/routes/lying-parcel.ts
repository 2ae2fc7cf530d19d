import type { Kysely } from "kysely";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";

/** A parcel that lies here. */
interface Lying {
  readonly created_at: Date;
  readonly expires_at: Date;
  /** The highest number that an answer to it ever had. */
  readonly last_answer: number;
}

/**
 * A parcel that is neither ended nor past its time. In a transaction nobody else can end it until that is over.
 * @throws Refusal `gone` for one that is.
 */
export async function lyingParcel(
  store: Kysely<Tables>,
  id: string,
  at: Date,
): Promise<Lying> {
  const parcel = await store
    .selectFrom("parcel")
    .select(["created_at", "expires_at", "ended_at", "last_answer"])
    .where("id", "=", id)
    .$if(store.isTransaction, (query) => query.forUpdate())
    .executeTakeFirst();
  return whereItLies(parcel, at);
}

/**
 * The same for a coach it was handed in for.
 * @throws Refusal `not-found` for any other's.
 */
export async function parcelFor(
  store: Kysely<Tables>,
  { id, coach }: { readonly id: string; readonly coach: string },
  at: Date,
): Promise<Lying> {
  const parcel = await store
    .selectFrom("parcel_coach")
    .innerJoin("parcel", "parcel.id", "parcel_coach.parcel_id")
    .select([
      "parcel.created_at",
      "parcel.expires_at",
      "parcel.ended_at",
      "parcel.last_answer",
    ])
    .where("parcel_coach.coach_id", "=", coach)
    .where("parcel_coach.parcel_id", "=", id)
    .$if(store.isTransaction, (query) => query.forUpdate("parcel"))
    .executeTakeFirst();
  return whereItLies(parcel, at);
}

function whereItLies(
  parcel: (Lying & { readonly ended_at: Date | null }) | undefined,
  at: Date,
): Lying {
  if (parcel === undefined) throw new Refusal("not-found");
  if (parcel.ended_at !== null || parcel.expires_at <= at)
    throw new Refusal("gone");
  return parcel;
}
