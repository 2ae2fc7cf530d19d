import {
  basicDay,
  basicTime,
  contentLine,
  escapedText,
} from "@staying-power/calls/lines";
import { addDays, daysBetween, weekdayIds } from "@staying-power/case";
import { movableEntries, weekdayOf } from "./calendar-entries.ts";
import type { CalendarEntry, CalendarKind } from "./calendar-entry.ts";
import { eventPrint, type GivenOut, uidOf } from "./given-out.ts";
import { timeZoneLines } from "./time-zone-lines.ts";
import { type ZoneClock, zoneClock } from "./zone-clock.ts";

/** What a calendar file is made from. */
export interface CalendarInput {
  /** All that has a day, also what lies outside the days that are written. */
  readonly entries: readonly CalendarEntry[];
  /** Sets one person's calendar apart from another's; letters and digits. */
  readonly key: string;
  /** The time zone whose clock the times are by. */
  readonly zone: string;
  /** What the calendar and what is taken back are called. */
  readonly name: string;
  /** What an entry of each kind is called. */
  readonly titles: Readonly<Record<CalendarKind, string>>;
  /** How long before it an alarm comes, in minutes; null for none. On a whole day it comes at nine, on the day or days before. A reminder that someone made always has one, when it begins. */
  readonly alarmMinutes: number | null;
  /** The present, in milliseconds since 1970. */
  readonly present: number;
  /** The person's own date: what was given out and has passed is left as it is. */
  readonly today: string;
  /** The first day that is written. */
  readonly from: string;
  /** How many days are written, from 1 on. */
  readonly days: number;
  /** What earlier files gave out. */
  readonly before: readonly GivenOut[];
  /** An update also takes back what is no more; a whole file is for a calendar that has nothing yet. */
  readonly writes: "whole" | "update";
}

/** A calendar file, and what has been given out with it. */
export interface CalendarMade {
  /** An iCalendar file (RFC 5545), to be written as it is. */
  readonly text: string;
  /** What the next update is to be made against. */
  readonly given: readonly GivenOut[];
  /** Whether nothing at all stands in it, which no calendar takes for a file. */
  readonly isEmpty: boolean;
  /** How many entries stand in the file, those that are taken back left out. */
  readonly entries: number;
  /** How many of them are new or changed, and how many are taken back. */
  readonly changed: number;
  readonly cancelled: number;
}

/** An event, and what is noted of it. */
interface Written {
  readonly given: GivenOut;
  readonly lines: readonly string[];
}

/**
 * A calendar file of what has a day. Pure: the same input gives the same bytes.
 *
 * An entry keeps its UID for good. Its SEQUENCE rises when something about it is another than was given out, and only
 * then; what was given out and is no more is taken back, unless its day has passed. An update holds every other entry as
 * well, so that whoever missed one misses nothing.
 *
 * @param input - the entries, the words and the zone.
 * @returns the file, and what it gave out.
 * @throws RangeError when the zone, the key or the days are none.
 */
export function calendarOf(input: CalendarInput): CalendarMade {
  const { entries, key, days, before, writes } = input;
  if (!/^[a-z\d]+$/.test(key)) throw new RangeError("key: letters and digits");
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError("days: whole, from 1");
  const clock = zoneClock(input.zone);
  const known = new Map(before.map((given) => [given.uid, given]));
  const all = entries.map((entry) =>
    liveEvent(entry, {
      ...input,
      clock,
      known: known.get(uidOf(key, entry.id)),
    }),
  );
  const shown = all.filter(
    ({ given }, place) =>
      known.get(given.uid)?.cancelled === false ||
      isWithin(entries[place], input),
  );
  const live = new Set(shown.map(({ given }) => given.uid));
  const gone = before
    .filter((given) => !live.has(given.uid))
    .filter(
      ({ uid, cancelled, weekly, on }) =>
        cancelled ||
        weekly ||
        on >= input.today ||
        movableEntries.some((entry) => uid === uidOf(key, entry)),
    )
    .map((given) => goneEvent(given, input));
  const events = [...shown, ...(writes === "update" ? gone : [])];
  return {
    text: fileOf([
      ...headLines(input),
      ...zoneLines(entries, clock, input),
      ...events.flatMap(({ lines }) => lines),
      "END:VCALENDAR",
    ]),
    given: [...shown, ...gone].map(({ given }) => given),
    isEmpty: events.length === 0,
    entries: shown.length,
    changed: shown.filter(({ given }) => given !== known.get(given.uid)).length,
    cancelled: gone.filter(({ given }) => given !== known.get(given.uid))
      .length,
  };
}

function fileOf(lines: readonly string[]): string {
  return lines.map(contentLine).join("");
}

function headLines({ name }: CalendarInput): readonly string[] {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lamp//Calendar 1//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapedText(name)}`,
  ];
}

function isWithin(
  entry: CalendarEntry | undefined,
  { from, days }: CalendarInput,
): boolean {
  if (entry === undefined || daysBetween(from, entry.on) >= days) return false;
  const { time } = entry;
  const last = time.kind === "day" ? entry.on : time.last;
  return last === null || last >= from;
}

/** How far ahead the changes of the clocks are told for what goes on. */
const daysAhead = 5 * 366;

function zoneLines(
  entries: readonly CalendarEntry[],
  clock: ZoneClock,
  { from, days }: CalendarInput,
): readonly string[] {
  const timed = entries.filter(({ time }) => time.kind === "weekly");
  const [first] = timed.map(({ on }) => on).toSorted();
  if (first === undefined) return [];
  const ends = timed.map(({ on, time }) =>
    time.kind === "weekly" && time.last !== null
      ? time.last
      : addDays(on > from ? on : from, days + daysAhead),
  );
  return timeZoneLines(
    clock,
    startOf(addDays(first, -2)),
    startOf(addDays(ends.toSorted().at(-1) ?? first, 2)),
  );
}

/** Midnight of a day on a clock, as if it stood at UTC. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

interface Making extends CalendarInput {
  readonly clock: ZoneClock;
  readonly known: GivenOut | undefined;
}

function liveEvent(entry: CalendarEntry, making: Making): Written {
  const { key, titles, alarmMinutes, known } = making;
  const uid = uidOf(key, entry.id);
  const title = escapedText(titles[entry.kind]);
  const said = [
    `UID:${uid}`,
    ...timeLines(entry, making.clock),
    // A reminder takes none of the hours that others may ask for.
    ...(entry.kind === "reminder" ? ["TRANSP:TRANSPARENT"] : []),
    `SUMMARY:${title}`,
    // Shared calendars that keep to it show others that there is something, and not what.
    "CLASS:PRIVATE",
    ...alarmLines(entry, title, entry.kind === "reminder" ? 0 : alarmMinutes),
  ];
  const print = eventPrint(said);
  const same = known?.print === print && !known.cancelled;
  const given: GivenOut = same
    ? known
    : {
        uid,
        sequence: known === undefined ? 0 : known.sequence + 1,
        print,
        on: entry.on,
        weekly: entry.time.kind === "weekly",
        cancelled: false,
      };
  return { given, lines: eventLines(given, said, making) };
}

function goneEvent(before: GivenOut, input: CalendarInput): Written {
  const given: GivenOut = before.cancelled
    ? before
    : { ...before, sequence: before.sequence + 1, cancelled: true };
  const said = [
    `UID:${given.uid}`,
    `DTSTART;VALUE=DATE:${basicDay(given.on)}`,
    `SUMMARY:${escapedText(input.name)}`,
    "STATUS:CANCELLED",
  ];
  return { given, lines: eventLines(given, said, input) };
}

function eventLines(
  { sequence }: GivenOut,
  said: readonly string[],
  { present }: CalendarInput,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `DTSTAMP:${basicTime(present)}Z`,
    `SEQUENCE:${sequence}`,
    ...said,
    "END:VEVENT",
  ];
}

function timeLines(
  { on, time }: CalendarEntry,
  clock: ZoneClock,
): readonly string[] {
  if (time.kind === "day")
    return [
      `DTSTART;VALUE=DATE:${basicDay(on)}`,
      `DTEND;VALUE=DATE:${basicDay(addDays(on, 1))}`,
      "TRANSP:TRANSPARENT",
    ];
  const shown = Date.parse(`${on}T${time.time}:00Z`);
  const end = clock.shownAt(clock.momentOf(shown) + time.minutes * 60_000);
  const until =
    time.last === null
      ? ""
      : `;UNTIL=${basicTime(clock.momentOf(Date.parse(`${time.last}T${time.time}:00Z`)))}Z`;
  return [
    `DTSTART;TZID=${clock.zone}:${basicTime(shown)}`,
    `DTEND;TZID=${clock.zone}:${basicTime(end)}`,
    `RRULE:FREQ=WEEKLY${until};BYDAY=${dayCode(on)}`,
  ];
}

function dayCode(day: string): string {
  return (weekdayIds[weekdayOf(day)] ?? "").slice(0, 2).toUpperCase();
}

const minutesADay = 1440;

/** When a reminder of a whole day comes, in minutes after its midnight. */
const reminderOfADay = 9 * 60;

function alarmLines(
  { time }: CalendarEntry,
  title: string,
  minutesBefore: number | null,
): readonly string[] {
  if (minutesBefore === null) return [];
  const before =
    time.kind === "day"
      ? minutesADay * Math.floor(minutesBefore / minutesADay) - reminderOfADay
      : minutesBefore;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${title}`,
    `TRIGGER:${before > 0 ? "-" : ""}PT${Math.abs(before)}M`,
    "END:VALARM",
  ];
}
