import type { InboxParcel } from "@staying-power/envelope";
import type { Store } from "../store/store.ts";

interface FoundParcel {
  readonly id: string;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly expires_at: Date;
  readonly shortened_to: Date | null;
  readonly ended_at: Date | null;
  readonly ended_why: "revoked" | "expired" | "disposed" | null;
  readonly last_answer: number;
}

/** These parcels as their coach sees them: what is known without opening any. */
export async function inboxParcels(
  store: Store,
  {
    coach,
    parcels,
  }: { readonly coach: string; readonly parcels: readonly FoundParcel[] },
  at: Date,
): Promise<InboxParcel[]> {
  const ids = parcels.map(({ id }) => id);
  if (ids.length === 0) return [];
  const versions = await store
    .selectFrom("version")
    .select(["parcel_id", "n", "size", "created_at"])
    .where("parcel_id", "in", ids)
    .orderBy("n")
    .execute();
  const coaches = await store
    .selectFrom("parcel_coach")
    .innerJoin("coach", "coach.id", "parcel_coach.coach_id")
    .select(["parcel_id", "coach.id", "coach.name", "coach.recipient"])
    .where("parcel_id", "in", ids)
    .orderBy("coach.handle")
    .execute();
  const opened = await store
    .selectFrom("opening")
    .select(["parcel_id", ({ fn }) => fn.max("n").as("n")])
    .where("parcel_id", "in", ids)
    .where("coach_id", "=", coach)
    .groupBy("parcel_id")
    .execute();
  return parcels.map((parcel) => ({
    id: parcel.id,
    createdAt: parcel.created_at.toISOString(),
    changedAt: parcel.changed_at.toISOString(),
    expiresAt: parcel.expires_at.toISOString(),
    shortenedTo: parcel.shortened_to?.toISOString() ?? null,
    versions: versions
      .filter(({ parcel_id }) => parcel_id === parcel.id)
      .map(({ n, size, created_at }) => ({
        n,
        size,
        at: created_at.toISOString(),
      })),
    coaches: coaches
      .filter(({ parcel_id }) => parcel_id === parcel.id)
      .map(({ id, name, recipient }) => ({ id, name, recipient })),
    answers: parcel.last_answer,
    openedVersion: numberOf(opened, parcel.id) ?? null,
    ended: endOf(parcel, at),
  }));
}

function numberOf(
  rows: readonly { readonly parcel_id: string; readonly n: number }[],
  id: string,
): number | undefined {
  return rows.find(({ parcel_id }) => parcel_id === id)?.n;
}

/** How a parcel ended; one past its time has, whether or not it is deleted yet. */
function endOf(
  { ended_at, ended_why, expires_at }: FoundParcel,
  at: Date,
): InboxParcel["ended"] {
  if (ended_at !== null && ended_why !== null)
    return { at: ended_at.toISOString(), why: ended_why };
  return expires_at <= at
    ? { at: expires_at.toISOString(), why: "expired" }
    : null;
}
