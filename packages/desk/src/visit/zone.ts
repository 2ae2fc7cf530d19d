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
  const offset = clock.offsetAt(moment);
  const local = new Date(moment + offset).toISOString();
  return `${local.slice(0, 19)}${printOffset(offset)}`;
}

/** How far the clocks of a zone are ahead of UTC at an instant (ISO 8601), to be read: `+05:30`. */
export function offsetIn(zone: string, at: string): string {
  const offset = zoneClock(zone).offsetAt(Date.parse(at));
  return printOffset(offset).replace("-", "−");
}

function printOffset(offset: number): string {
  const minutes = Math.round(offset / 60_000);
  const ahead = Math.abs(minutes);
  const two = (number: number): string => `${number}`.padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
