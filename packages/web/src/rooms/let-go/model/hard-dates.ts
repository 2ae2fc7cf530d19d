import { addDays, daysBetween } from "@staying-power/case";
import type { HardDate, LettingGoNotes } from "./letting-go-notes.ts";

/** A day is shown on Today for so many days before it. Ours. */
const nearDays = 7;

/** A day, and the next time it comes. */
export interface ComingDate {
  readonly date: HardDate;
  /** `YYYY-MM-DD`; null when it is over. */
  readonly next: string | null;
}

/**
 * The next time a day comes, today included.
 *
 * @returns null for one that is over. One on the 29th of February comes on the 28th where a year has no other.
 */
export function nextOf(
  { on, yearly }: Pick<HardDate, "on" | "yearly">,
  today: string,
): string | null {
  if (on >= today) return on;
  if (!yearly) return null;
  const year = Number(today.slice(0, 4));
  return (
    [year, year + 1].map((of) => inYear(on, of)).find((day) => day >= today) ??
    null
  );
}

function inYear(on: string, year: number): string {
  const day = `${String(year).padStart(4, "0")}${on.slice(4)}`;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return on.endsWith("-02-29") && !isLeap ? day.replace(/29$/, "28") : day;
}

/** All days, the next one first, and what is over last. */
export function comingDates(
  { dates }: Pick<LettingGoNotes, "dates">,
  today: string,
): readonly ComingDate[] {
  return dates
    .map((date) => ({ date, next: nextOf(date, today) }))
    .toSorted((one, other) => rank(one) - rank(other));

  function rank({ date, next }: ComingDate): number {
    return next === null
      ? 1e6 + daysBetween(date.on, today)
      : daysBetween(today, next);
  }
}

/** The days to be shown on Today: those of the next week that were not put off, unless none is wanted. */
export function nearDates(
  notes: Pick<LettingGoNotes, "dates" | "showDates">,
  today: string,
): readonly ComingDate[] {
  if (notes.showDates === false) return [];
  const last = addDays(today, nearDays);
  return comingDates(notes, today).filter(
    ({ date, next }) => next !== null && next <= last && date.off !== next,
  );
}

/** The notes with a day not shown until it comes again; with null, shown as before. */
export function withDateOff(
  notes: LettingGoNotes,
  id: string,
  off: string | null,
): LettingGoNotes {
  return {
    ...notes,
    dates: notes.dates.map((date) => {
      if (date.id !== id) return date;
      const { off: _before, ...rest } = date;
      return off === null ? rest : { ...rest, off };
    }),
  };
}
