import { isTimeZone, zoneClock } from "@staying-power/plan";

/** The zone of this browser, or that of Greenwich where it keeps its own to itself. */
export function browserZone(): string {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return isTimeZone(timeZone) ? timeZone : "UTC";
  } catch {
    return "UTC";
  }
}

/** The same zone, or that of Greenwich where this browser does not know it. */
export function shownZone(zone: string): string {
  return isTimeZone(zone) ? zone : "UTC";
}

/** The day that it is in a zone, `YYYY-MM-DD`; in one that nobody knows, that of Greenwich. */
export function dayIn(zone: string, now: Date): string {
  const shown = isTimeZone(zone)
    ? zoneClock(zone).shownAt(now.getTime())
    : now.getTime();
  return new Date(shown).toISOString().slice(0, 10);
}

/**
 * The instant at which the clocks of a zone show a time, with its offset: `2026-12-03T18:00:00+01:00`.
 * @param shown as a field of a form gives it: `2026-12-03T18:00`; null where it is none.
 */
export function instantIn(zone: string, shown: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(shown) || !isTimeZone(zone))
    return null;
  const clock = zoneClock(zone);
  const moment = clock.momentOf(Date.parse(`${shown}:00Z`));
  const minutes = Math.round(clock.offsetAt(moment) / 60_000);
  const sign = minutes < 0 ? "-" : "+";
  const two = (number: number): string => `${number}`.padStart(2, "0");
  const ahead = Math.abs(minutes);
  const offset = `${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  const local = new Date(moment + minutes * 60_000).toISOString();
  return `${local.slice(0, 19)}${offset}`;
}
