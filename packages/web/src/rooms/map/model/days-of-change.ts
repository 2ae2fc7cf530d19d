import { addDays, type Case, dayOf, eventsInOrder } from "@staying-power/case";

/** The evening before the newest day of the journal, YYYY-MM-DD; null where nothing was told yet. */
export function dayBeforeNewest(person: Case, today: string): string | null {
  const newest = eventsInOrder(person).findLast(({ at }) => dayOf(at) <= today);
  return newest === undefined ? null : addDays(dayOf(newest.at), -1);
}

/** Days on which something was told, next to a day. */
interface Neighbours {
  /** The last one before it. */
  readonly earlier: string | null;
  /** The first one after it, and before today. */
  readonly later: string | null;
}

/** The days next to one on which the journal has something, since only those can have another map. */
export function neighboursOf(
  person: Case,
  { on, today }: { readonly on: string; readonly today: string },
): Neighbours {
  const days = eventsInOrder(person).map(({ at }) => dayOf(at));
  return {
    earlier: days.findLast((day) => day < on) ?? null,
    later: days.find((day) => day > on && day < today) ?? null,
  };
}
