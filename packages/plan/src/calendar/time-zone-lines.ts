import { basicOffset, basicTime } from "@staying-power/calls/lines";
import type { ZoneChange, ZoneClock } from "./zone-clock.ts";

/**
 * The VTIMEZONE of a zone: its offset at the beginning, and every change of its clocks within a span.
 *
 * @param clock - the clocks of the zone.
 * @param from - the first moment it is needed for, in milliseconds since 1970.
 * @param to - the last one.
 * @returns unfolded lines. Source: RFC 5545, 3.6.5.
 */
export function timeZoneLines(
  clock: ZoneClock,
  from: number,
  to: number,
): readonly string[] {
  const start = clock.offsetAt(from);
  const changes = clock.changes(from, to);
  // Summer time is what is ahead of the rest; where nothing changes it is all standard time.
  const least = Math.min(start, ...changes.map(({ after }) => after));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${clock.zone}`,
    ...observance({ at: from, before: start, after: start }, least),
    ...changes.flatMap((change) => observance(change, least)),
    "END:VTIMEZONE",
  ];
}

/** One for each change: of those that are told together by RDATE some readers take only one. */
function observance(
  { at, before, after }: ZoneChange,
  least: number,
): readonly string[] {
  const name = after > least ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    // A change is told by the clock that stood before it.
    `DTSTART:${basicTime(at + before)}`,
    `TZOFFSETFROM:${basicOffset(before)}`,
    `TZOFFSETTO:${basicOffset(after)}`,
    `END:${name}`,
  ];
}
