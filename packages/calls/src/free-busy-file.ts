import type { Interval } from "./calls.ts";
import { calendarFile, utcTime } from "./call-file.ts";
import { merged } from "./intervals.ts";

/**
 * When a coach is busy, and nothing of what with: the form that other calendars subscribe to. Times that touch or overlap
 * are told as one, so that their number tells no more than they do.
 *
 * @param given - busy times, cut to `within`; when it is written; a name that stays the same. In milliseconds since 1970.
 * @returns a calendar file with one free/busy part.
 * Source: RFC 5545, 3.6.4.
 */
export function printFreeBusy(given: {
  readonly busy: readonly Interval[];
  readonly within: Interval;
  readonly at: number;
  readonly uid: string;
}): string {
  const { busy, within, at, uid } = given;
  return calendarFile("PUBLISH", [
    "BEGIN:VFREEBUSY",
    `UID:${uid}`,
    `DTSTAMP:${utcTime(at)}`,
    `DTSTART:${utcTime(within.from)}`,
    `DTEND:${utcTime(within.to)}`,
    ...merged(busy, within).map(
      ({ from, to }) => `FREEBUSY;FBTYPE=BUSY:${utcTime(from)}/${utcTime(to)}`,
    ),
    "END:VFREEBUSY",
  ]);
}
