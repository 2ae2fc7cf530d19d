import type { Door } from "@staying-power/envelope";
import type { Store } from "../store/store.ts";

/** The doors that lead to a coach, the newest first, and of their own how much lies here that came by each. */
export async function doorsOf(
  store: Store,
  coach: string,
  at: Date,
): Promise<Door[]> {
  const rows = await store
    .selectFrom("door_coach as mine")
    .innerJoin("door", "door.id", "mine.door_id")
    .innerJoin("door_coach as each", "each.door_id", "door.id")
    .innerJoin("coach", "coach.id", "each.coach_id")
    .select(({ selectFrom }) => [
      selectFrom("parcel")
        .select(({ fn }) => fn.countAll<string>().as("lying"))
        .whereRef("parcel.door_id", "=", "door.id")
        .where("parcel.ended_at", "is", null)
        .where("parcel.expires_at", ">", at)
        .as("lying"),
      "door.made_by",
      "door.id",
      "door.created_at",
      "door.closed_at",
      "coach.id as coach_id",
      "coach.name",
    ])
    .where("mine.coach_id", "=", coach)
    .orderBy("door.created_at", "desc")
    .orderBy("door.id")
    .orderBy("coach.handle")
    .execute();
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId].map(([id, coaches]) => ({
    id,
    coaches: coaches.map((row) => ({ id: row.coach_id, name: row.name })),
    createdAt: coaches[0]?.created_at.toISOString() ?? "",
    closedAt: coaches[0]?.closed_at?.toISOString() ?? null,
    parcels: coaches[0]?.made_by === coach ? Number(coaches[0].lying) : null,
  }));
}
