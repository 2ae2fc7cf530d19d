import type { Availability, CallKind } from "@staying-power/envelope";
import type { Store } from "../store/store.ts";
import { Refusal } from "../policy/refusal.ts";

/** Which kind of call is asked for, and of which coach. */
export interface KindAsked {
  readonly door: string;
  readonly coach: string;
  readonly kind: string;
}

/**
 * What a coach offers behind a door, and the kind of call that is asked for.
 * @throws Refusal `not-found` for a coach whom this door does not lead to, and for a kind that they do not offer.
 */
export async function offeredBehind(
  store: Store,
  { door, coach, kind }: KindAsked,
): Promise<{ readonly availability: Availability; readonly kind: CallKind }> {
  const found = await store
    .selectFrom("door_coach")
    .innerJoin("availability", "availability.coach_id", "door_coach.coach_id")
    .select("availability.body")
    .where("door_coach.door_id", "=", door)
    .where("door_coach.coach_id", "=", coach)
    .executeTakeFirst();
  const offered = found?.body.kinds.find(({ id }) => id === kind);
  if (found === undefined || offered === undefined)
    throw new Refusal("not-found");
  return { availability: found.body, kind: offered };
}
