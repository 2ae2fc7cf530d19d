import type { Wait } from "@staying-power/envelope";
import { Refusal } from "../policy/refusal.ts";
import type { Store } from "../store/store.ts";
import { beforeBooking } from "./before-booking.ts";
import { timeOf } from "./coach-time.ts";
import { slotAnswer } from "./slots-answer.ts";

/** So many free starts are named at the most. */
const mostNamed = 100;

/**
 * What came of waiting: the starts that are free by now.
 * @throws Refusal `not-found` when nobody waits under this name.
 */
export async function waitOf(
  store: Store,
  id: string,
  at: Date,
): Promise<Wait> {
  const found = await store
    .selectFrom("wait")
    .innerJoin("coach", "coach.id", "wait.coach_id")
    .innerJoin("availability", "availability.coach_id", "wait.coach_id")
    .selectAll("wait")
    .select(["coach.id as coach", "coach.name", "availability.body"])
    .where("wait.id", "=", id)
    .executeTakeFirst();
  if (found === undefined) throw new Refusal("not-found");
  const { coach, kind, from_at, to_at, body: availability } = found;
  const within = { from: from_at.getTime(), to: to_at.getTime() };
  const time = await timeOf(store, { coach, availability, within }, at);
  return {
    id,
    coach: { id: coach, name: found.name },
    kind: beforeBooking(kind),
    from: from_at.toISOString(),
    to: to_at.toISOString(),
    slots: time(kind, within).slice(0, mostNamed).map(slotAnswer),
  };
}
