import {
  type Case,
  dayOf,
  eventsInOrder,
  isAhead,
  lastTurn,
} from "@staying-power/case";
import { type NinetyStanding, ninetyStanding } from "@staying-power/plan";

/** The newest return of all, `YYYY-MM-DD`, whatever came after it; null where none was told, or it is dated after today. */
export function newestReturn(person: Case, today: string): string | null {
  const returned = eventsInOrder(person).findLast(
    ({ kind, at }) => kind === "returned" && !isAhead(dayOf(at), today),
  );
  return returned === undefined ? null : dayOf(returned.at);
}

/** Where in the first ninety days someone is, and since when. */
export interface NinetyNow extends NinetyStanding {
  readonly since: string;
}

/** Null where they are not together by what was told last, or only from a later day on. */
export function ninetyNow(person: Case, today: string): NinetyNow | null {
  const last = lastTurn(person);
  if (last?.kind !== "returned" || isAhead(dayOf(last.at), today)) return null;
  const told = dayOf(last.at);
  // Whoever travels west comes back to the day before.
  const since = told > today ? today : told;
  const standing = ninetyStanding(since, today);
  return standing === null ? null : { ...standing, since };
}

/** Whether someone chose to let go after the newest return. */
export function hasLetGoSince(person: Case): boolean {
  const newest = eventsInOrder(person).findLast(
    ({ kind }) => kind === "returned" || kind === "letting-go",
  );
  return newest?.kind === "letting-go" && newest.chosen;
}
