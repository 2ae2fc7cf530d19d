import type { KeptAvailability } from "@staying-power/envelope";
import type { Store } from "../store/store.ts";

/** What a coach said of when they can be called, and how it stands with the calendar they are busy by. */
export async function keptAvailabilityOf(
  store: Store,
  coach: string,
): Promise<KeptAvailability> {
  const kept = await store
    .selectFrom("availability")
    .leftJoin("busy", "busy.coach_id", "availability.coach_id")
    .select(["revision", "body", "busy.read_at", "busy.fault"])
    .where("availability.coach_id", "=", coach)
    .executeTakeFirst();
  if (kept === undefined)
    return { revision: 0, availability: null, busy: null };
  return {
    revision: kept.revision,
    availability: kept.body,
    busy:
      kept.body.busyFrom === null
        ? null
        : { at: kept.read_at?.toISOString() ?? null, fault: kept.fault },
  };
}
