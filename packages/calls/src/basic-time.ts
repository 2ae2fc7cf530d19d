/**
 * A date as calendar files write it.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYYMMDD`.
 */
export function basicDay(day: string): string {
  return day.replaceAll("-", "");
}

/**
 * A time as calendar files write it.
 *
 * @param moment - in milliseconds since 1970, or what a clock shows as if it stood at UTC.
 * @returns `YYYYMMDDTHHMMSS`; a `Z` behind it makes it UTC.
 */
export function basicTime(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

/**
 * An offset as calendar files write it.
 *
 * @param offset - ahead of UTC, in milliseconds.
 * @returns `+HHMM`, with seconds where there are some.
 */
export function basicOffset(offset: number): string {
  const digits = basicTime(Math.abs(offset)).slice(9);
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${digits.endsWith("00") ? digits.slice(0, 4) : digits}`;
}
