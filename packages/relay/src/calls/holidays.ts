import Holidays from "date-holidays";
import { dayMs } from "../routes/days-after.ts";

/** A day that is off for everybody in a country. */
interface DayOff {
  /** `2027-03-29`, by the calendar there. */
  readonly day: string;
  readonly name: string;
}

const mostKnown = 500;
/** What was worked out before: it is the same for everybody, and for good. */
const known = new Map<string, readonly DayOff[]>();

/**
 * The public holidays of a country in a year, in English, where they are off in all of it.
 * @param country - ISO 3166-1 alpha-2; one that is not known has none.
 * @returns ascending; a holiday of several days once for each of them.
 */
export function holidaysOf(country: string, year: number): readonly DayOff[] {
  const key = `${country} ${year}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = new Holidays(country)
    .getHolidays(year, "en")
    .filter(({ type }) => type === "public")
    .flatMap(({ date, start, end, name }) =>
      daysFrom(date.slice(0, 10), end.getTime() - start.getTime()).map(
        (day) => ({ day, name }),
      ),
    )
    .toSorted((one, two) => (one.day < two.day ? -1 : 1));
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** Whether there is a country of this name whose holidays are known. */
export function isCountry(country: string): boolean {
  return Object.hasOwn(new Holidays().getCountries(), country);
}

/** The days of a holiday; the eve that some begin with is none, and a day of 23 hours is one. */
function daysFrom(first: string, ms: number): readonly string[] {
  const days = Math.max(1, Math.floor(ms / dayMs + 1 / 12));
  return Array.from({ length: days }, (_, day) =>
    new Date(Date.parse(first) + day * dayMs).toISOString().slice(0, 10),
  );
}
