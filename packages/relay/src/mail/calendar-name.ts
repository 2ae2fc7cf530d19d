import type { Store } from "../store/store.ts";

/** The name of a call in the calendar of its coach, by which it is known again there. It stays when the relay moves. */
export function nameForCoach(call: string, coach: string): string {
  return `${call}@${coach}`;
}

/**
 * Whether an event in a coach's calendar is a call of theirs here, also one that is deleted by now, or went to them as it
 * goes to whoever booked.
 */
export async function isOwnName(
  store: Store,
  coach: string,
): Promise<(uid: string) => boolean> {
  const calls = await store
    .selectFrom("booking")
    .select("id")
    .where("coach_id", "=", coach)
    .where("kind", "is not", null)
    .execute();
  const ids = new Set(calls.map(({ id }) => id));
  return (uid) => uid.endsWith(nameForCoach("", coach)) || ids.has(uid);
}
