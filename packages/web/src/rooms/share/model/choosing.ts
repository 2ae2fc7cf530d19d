import { type ShareChoice, type SharePart, shareParts } from "./choice.ts";

/** The longest of both texts, in characters, as the format of a shared case has it. */
export const longestName = 60;
export const longestAsk = 2_000;

/** For how long a parcel may lie, in days: what is offered, and the bounds of a number of one's own. */
export const usualDays = [7, 30, 91, 366] as const;
export const leastDays = 1;
export const mostDays = 366;

/** The same choice with a part in it that was not, or without one that was. */
export function withPart(
  choice: ShareChoice,
  part: SharePart,
  goes: boolean,
): ShareChoice {
  return {
    ...choice,
    parts: shareParts.filter((each) =>
      each === part ? goes : choice.parts.includes(each),
    ),
  };
}

/** The same for a page of the journal. */
export function withPage(
  choice: ShareChoice,
  id: string,
  goes: boolean,
): ShareChoice {
  const others = choice.journal.filter((each) => each !== id);
  return { ...choice, journal: goes ? [...others, id] : others };
}

/** The days that were typed; null where that is no number of days that a parcel may lie. */
export function daysIn(text: string): number | null {
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return days >= leastDays && days <= mostDays ? days : null;
}
