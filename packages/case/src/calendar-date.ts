const dayMilliseconds = 86_400_000;

/** The text of a date from 1900 to 2199; that the day exists is for `isCalendarDate` to say. */
export const datePattern: RegExp =
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The text of a date or of an instant with its offset, from 1900 to 2199. */
export const momentPattern: RegExp =
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Whether a text is a real day of the calendar, written `YYYY-MM-DD`, from 1900 to 2199.
 * @param text any text
 * @returns true for `2024-02-29`, false for `2026-02-30` and for anything else
 */
export function isCalendarDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const day = Number(text.slice(8));
  // A long journal is asked of many days, and every month has these.
  return day <= 28 || day <= daysInMonth(text);
}

/**
 * Whether a text is a real day or an instant with its offset on a real day, from 1900 to 2199.
 * @param text any text
 * @returns true for `2026-10-12` and `2026-10-12T21:30:00+02:00`
 */
export function isMoment(text: string): boolean {
  return momentPattern.test(text) && isCalendarDate(dayOf(text));
}

/**
 * The date of a day as a clock shows it. A clock that is far off gives the first or the last date there is.
 * @param year any whole year
 * @param month from 1 to 12
 * @param day from 1 to 31
 * @returns `YYYY-MM-DD`, from 1900 to 2199
 */
export function calendarDay(year: number, month: number, day: number): string {
  if (year < 1900) return "1900-01-01";
  if (year > 2199) return "2199-12-31";
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * The day on which something happened, as the person's own calendar had it.
 * @param at a date or an instant with its offset
 * @returns the date `YYYY-MM-DD`, without turning it into another time zone
 */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/**
 * Days from one date to another.
 * @param from a calendar date
 * @param to a calendar date
 * @returns whole days; negative when `to` is the earlier
 * @throws RangeError when either is not a calendar date
 */
export function daysBetween(from: string, to: string): number {
  return (
    (checkedStart(to, "to") - checkedStart(from, "from")) / dayMilliseconds
  );
}

/**
 * The date that lies some days after another.
 * @param date a calendar date
 * @param days whole days; negative for earlier
 * @returns a calendar date `YYYY-MM-DD`
 * @throws RangeError when `date` is not a calendar date or the answer lies outside 1900 to 2199
 */
export function addDays(date: string, days: number): string {
  const start = checkedStart(date, "date") + days * dayMilliseconds;
  const moved = Number.isInteger(days) && Math.abs(days) < 200_000;
  const text = moved ? dayOf(new Date(start).toISOString()) : "";
  if (!isCalendarDate(text))
    throw new RangeError("days: whole, and within the years 1900 to 2199");
  return text;
}

function checkedStart(date: string, name: string): number {
  if (!isCalendarDate(date))
    throw new RangeError(`${name}: a calendar date YYYY-MM-DD`);
  return startOf(date);
}

function daysInMonth(date: string): number {
  const [year = NaN, month = NaN] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function startOf(date: string): number {
  // Asked for each entry of a long journal: no list is made of it.
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8)),
  );
}
