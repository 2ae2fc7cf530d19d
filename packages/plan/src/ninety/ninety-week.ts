import { addDays, daysBetween } from "@staying-power/case";

/** How many days the first time lasts, the day of the return among them. Source: METHOD T12. */
export const ninetyDays = 90;

/** How many cards that makes: twelve whole weeks, and six days. */
export const ninetyWeeks: number = Math.ceil(ninetyDays / 7);

/** Where in the first ninety days a day is. */
export interface NinetyStanding {
  /** The day of the return is the first, so from 1 on. */
  readonly day: number;
  /** Which week of them it is, from 1 to `ninetyWeeks`; the last one once they are over. */
  readonly week: number;
  readonly isOver: boolean;
}

/** The days of one card, first and last, `YYYY-MM-DD`. */
export interface NinetyWeek {
  readonly week: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Where in the first ninety days someone is.
 *
 * @param since - the day they came back, `YYYY-MM-DD`.
 * @param today - the person's own date.
 * @returns null where that day is still to come. A week begins on the day of the week on which they came back.
 */
export function ninetyStanding(
  since: string,
  today: string,
): NinetyStanding | null {
  const days = daysBetween(since, today);
  if (days < 0) return null;
  return {
    day: days + 1,
    week: Math.min(ninetyWeeks, Math.floor(days / 7) + 1),
    isOver: days >= ninetyDays,
  };
}

/**
 * The days of one card.
 *
 * @param since - the day they came back.
 * @param week - from 1 to `ninetyWeeks`.
 */
export function ninetyWeek(since: string, week: number): NinetyWeek {
  const from = addDays(since, 7 * (week - 1));
  const end = addDays(since, ninetyDays - 1);
  const to = addDays(from, 6);
  return { week, from, to: to < end ? to : end };
}
