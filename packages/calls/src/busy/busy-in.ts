import type { Interval, Result } from "../calls.ts";
import { isTouched, merged } from "../intervals.ts";
import { reachedAt } from "../wall-clock.ts";
import { changedBy, type ChangeFrom, type Occurrence } from "./changed-from.ts";
import { Effort, TooMuch } from "./effort.ts";
import {
  calendarsIn,
  type Line,
  lineOf,
  linesOf,
  listOf,
  type Part,
  signOf,
} from "./jcal.ts";
import { occurrences } from "./occurrences.ts";
import { parseRule } from "./rule.ts";
import { Unread } from "./unread.ts";
import { dayMs, parseSpan, parseWallTime } from "./wall-time.ts";
import { type ClockOf, zonesOf } from "./zones-of.ts";

/** Letters of a file at the most. */
const mostLetters = 2_000_000;
/** Days and times that are looked at for one file, at the most. */
const mostSteps = 200_000;

/** Whose calendar it is, and which time of it is asked for. */
interface Asked {
  /** The coach's zone: that of whole days, and of times without one. */
  readonly zone: string;
  readonly within: Interval;
  /** Events by these names, in small letters, count for nothing: who asks knows of them without the calendar. */
  readonly isKnown?: (uid: string) => boolean;
}

/** What was read of a calendar. */
export interface BusyRead {
  /** Times put together, ascending. */
  readonly busy: readonly Interval[];
  /** How many things could not be read, and count for nothing or for less than they say. */
  readonly unread: number;
}

/**
 * When another program's calendar says that its owner is busy. What is marked as free or as cancelled counts for nothing.
 * What cannot be read, such as an event without a start, is counted, so that it can be told. A whole day is one by the
 * coach's clock.
 *
 * The work is bounded: rules that would ask for more are refused.
 *
 * @param text - a calendar file.
 * @param asked - the coach's zone, what the times are cut to, in milliseconds since 1970, and which events are passed over.
 * @returns the times, and how much could not be read; an error says that it is no calendar, or asks for too much.
 * @throws RangeError when there is no such zone.
 */
export function busyIn(
  text: string,
  asked: Asked,
): Result<BusyRead, "not-a-calendar" | "too-big"> {
  if (text.length > mostLetters) return { ok: false, error: "too-big" };
  const calendars = calendarsIn(text);
  if (calendars === null) return { ok: false, error: "not-a-calendar" };
  const effort = new Effort(mostSteps);
  const unread = new Unread();
  const clocks = zonesOf(calendars, asked.zone, { effort, unread });
  const reading: Reading = { ...asked, effort, unread, clocks };
  const parts = calendars.flatMap((calendar) => calendar.parts);
  try {
    return {
      ok: true,
      value: {
        busy: merged(
          [...eventTimes(parts, reading), ...freeBusyTimes(parts, reading)],
          asked.within,
        ),
        unread: unread.count,
      },
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { ok: false, error: "too-big" };
  }
}

interface Reading extends Asked {
  readonly effort: Effort;
  readonly unread: Unread;
  readonly clocks: (name: string | undefined) => ClockOf;
}

/**
 * Events, each at its own times. One that stands in the place of an occurrence takes that one away, and where it says
 * so, changes all that follow.
 */
function eventTimes(
  parts: readonly Part[],
  reading: Reading,
): readonly Interval[] {
  const events = parts.filter(
    (part) =>
      part.name === "vevent" &&
      reading.isKnown?.(uidOf(part).toLowerCase()) !== true,
  );
  return [...Map.groupBy(events, uidOf).values()].flatMap((same) => {
    const masters = same.filter((event) => !isOverride(event));
    const overrides = same.filter(isOverride);
    const instead = insteadOf(overrides, masters.length > 0, reading);
    return [
      ...overrides.flatMap((event) => ownTime(event, reading)),
      ...masters.flatMap((event) =>
        isFree(event) && instead.changes.length === 0
          ? []
          : timesOf(event, reading, instead),
      ),
    ];
  });
}

function isOverride(event: Part): boolean {
  return lineOf(event, "recurrence-id") !== undefined;
}

/** What takes the place of occurrences of a series. */
interface Instead {
  readonly replaced: ReadonlySet<number>;
  readonly changes: readonly ChangeFrom[];
}

function insteadOf(
  overrides: readonly Part[],
  hasSeries: boolean,
  reading: Reading,
): Instead {
  const replaced = new Set<number>();
  const changes: ChangeFrom[] = [];
  for (const event of overrides) {
    const line = lineOf(event, "recurrence-id");
    const range = line?.parameters.get("range")?.toUpperCase();
    const own = startOf(event, reading);
    const [of] = line === undefined ? [] : startsIn(line, reading);
    // What stays where it was besides is busy twice, and nothing is free by mistake.
    if (of === undefined) continue;
    if (range === undefined) replaced.add(of.at);
    else if (range !== "THISANDFUTURE" || !hasSeries || own === undefined)
      reading.unread.note();
    else {
      replaced.add(of.at);
      changes.push({
        at: of.at,
        shown: own.shown,
        length: lengthOf(event, own, reading),
        isDay: own.isDay,
        clock: own.clock,
        isFree: isFree(event),
      });
    }
  }
  return { replaced, changes };
}

/** The time of what stands in the place of one occurrence; of a rule in it, which none should have, all of its times. */
function ownTime(event: Part, reading: Reading): readonly Interval[] {
  if (isFree(event)) return [];
  return timesOf(event, reading, { replaced: new Set(), changes: [] });
}

function uidOf(event: Part): string {
  return signOf(event, "uid");
}

function isFree(event: Part): boolean {
  return (
    signOf(event, "transp") === "TRANSPARENT" ||
    signOf(event, "status") === "CANCELLED"
  );
}

/** A start that a line says: what the clock shows, when that is, and which clock it is. */
interface Start {
  readonly shown: number;
  readonly at: number;
  readonly isDay: boolean;
  /** How long, where the line says so; in milliseconds. */
  readonly length: number | null;
  readonly clock: ClockOf;
}

function startsIn(line: Line, reading: Reading): readonly Start[] {
  return line.values.flatMap((value) => {
    reading.effort.spend(1);
    const [first, last] = listOf(value);
    const time = parseWallTime(first);
    if (time === null) return [];
    const clock: ClockOf = time.isDay
      ? (shown) => dayStart(shown, reading)
      : time.isUtc
        ? (shown) => shown
        : reading.clocks(line.parameters.get("tzid"));
    const end = parseWallTime(last);
    const at = clock(time.shown);
    return [
      {
        shown: time.shown,
        at,
        isDay: time.isDay,
        clock,
        length:
          end === null
            ? parseSpan(last)
            : (end.isUtc ? end.shown : clock(end.shown)) - at,
      },
    ];
  });
}

/** When the coach's day begins that a clock at UTC shows. */
function dayStart(shown: number, { zone }: Reading): number {
  return reachedAt(zone, new Date(shown).toISOString().slice(0, 16));
}

/** The start of an event; undefined where none can be read. */
function startOf(event: Part, reading: Reading): Start | undefined {
  const line = lineOf(event, "dtstart");
  const [start] = line === undefined ? [] : startsIn(line, reading);
  return start;
}

function timesOf(
  event: Part,
  reading: Reading,
  { replaced, changes }: Instead,
): readonly Interval[] {
  const start = startOf(event, reading);
  if (start === undefined) {
    reading.unread.note();
    return [];
  }
  const length = lengthOf(event, start, reading);
  const timeFrom = (
    { shown, clock }: Pick<Start, "shown" | "clock">,
    own: number | null = null,
  ): Occurrence => {
    const from = clock(shown);
    // So many of the coach's days, whichever of them are shorter.
    const to = start.isDay ? clock(shown + length) : from + length;
    return { shown, from, to: own === null ? to : from + own };
  };
  const without = withoutOf(event, reading);
  const more = linesOf(event, "rdate").flatMap((each) =>
    readStarts(each, reading).map((one) =>
      timeFrom(
        one,
        one.isDay === start.isDay ? one.length : (one.length ?? length),
      ),
    ),
  );
  const far = Math.max(
    length,
    ...changes.map(
      ({ at, shown, clock, length: own }) => Math.abs(clock(shown) - at) + own,
    ),
  );
  const isOff = isFree(event);
  const timeOf = changedBy(changes, start.clock);
  return [
    timeFrom(start, start.length),
    ...more,
    ...ruleTimes(event, start, { reading, far, timeFrom }),
  ]
    .filter(({ from }) => !replaced.has(from) && !without(from))
    .flatMap((occurrence) => {
      const time = timeOf(occurrence);
      return time === null || (isOff && time === occurrence) ? [] : [time];
    });
}

function ruleTimes(
  event: Part,
  start: Start,
  given: {
    readonly reading: Reading;
    /** How far from its start an occurrence may still be going on. */
    readonly far: number;
    readonly timeFrom: (at: Pick<Start, "shown" | "clock">) => Occurrence;
  },
): readonly Occurrence[] {
  const { reading, far, timeFrom } = given;
  const { effort, within } = reading;
  // The clock of the event is within a day of UTC.
  const around = {
    from: within.from - far - 2 * dayMs,
    to: within.to + far + 2 * dayMs,
  };
  return linesOf(event, "rrule").flatMap(({ values }) => {
    const rule = parseRule(values[0]);
    if (rule === null) {
      reading.unread.note();
      return [];
    }
    const found: Occurrence[] = [];
    for (const shown of occurrences(rule, start.shown, around, effort)) {
      effort.spend(1);
      const time = timeFrom({ shown, clock: start.clock });
      if (rule.until?.isUtc === true && time.from > rule.until.shown) break;
      found.push(time);
    }
    return found;
  });
}

/** The starts of a line; what of it cannot be read is noted. */
function readStarts(line: Line, reading: Reading): readonly Start[] {
  const starts = startsIn(line, reading);
  if (starts.length < line.values.length) reading.unread.note();
  return starts;
}

/** Which starts are taken out again: by their moment, or all of a day. */
function withoutOf(event: Part, reading: Reading): (from: number) => boolean {
  const out = linesOf(event, "exdate").flatMap((line) =>
    startsIn(line, reading),
  );
  const moments = new Set(out.map(({ at }) => at));
  const days = merged(
    out
      .filter(({ isDay }) => isDay)
      .map(({ at, shown, clock }) => ({ from: at, to: clock(shown + dayMs) })),
  );
  return (from) => moments.has(from) || isTouched(days, { from, to: from + 1 });
}

/** In milliseconds of the clock; of a whole day without an end, that day. */
function lengthOf(event: Part, start: Start, reading: Reading): number {
  const said = lineOf(event, "dtend");
  const [end] = said === undefined ? [] : startsIn(said, reading);
  if (end !== undefined)
    return Math.max(
      0,
      start.isDay ? end.shown - start.shown : end.at - start.at,
    );
  const [span] = lineOf(event, "duration")?.values ?? [];
  const length = parseSpan(span);
  if (length === null && (said !== undefined || span !== undefined))
    reading.unread.note();
  return length ?? (start.isDay ? dayMs : 0);
}

function freeBusyTimes(
  parts: readonly Part[],
  reading: Reading,
): readonly Interval[] {
  return parts
    .filter(({ name }) => name === "vfreebusy")
    .flatMap((part) => linesOf(part, "freebusy"))
    .filter(({ parameters }) => parameters.get("fbtype") !== "FREE")
    .flatMap((line) => readStarts(line, reading))
    .map(({ at, length }) => {
      if (length === null) reading.unread.note();
      return { from: at, to: at + (length ?? 0) };
    });
}
