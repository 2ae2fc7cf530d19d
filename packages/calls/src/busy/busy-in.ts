import type { Interval, Result } from "../calls.ts";
import { isTouched, merged } from "../intervals.ts";
import { reachedAt } from "../wall-clock.ts";
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
}

/**
 * When another program's calendar says that its owner is busy. What is marked as free or as cancelled counts for nothing,
 * and neither does an event without a start that can be read. A whole day is one by the coach's clock.
 *
 * The work is bounded: rules that would ask for more are refused.
 *
 * @param text - a calendar file.
 * @param asked - the coach's zone, and what the times are cut to, in milliseconds since 1970.
 * @returns the times put together, ascending; an error says that it is no calendar, or asks for too much.
 * @throws RangeError when there is no such zone.
 */
export function busyIn(
  text: string,
  asked: Asked,
): Result<readonly Interval[], "not-a-calendar" | "too-big"> {
  if (text.length > mostLetters) return { ok: false, error: "too-big" };
  const calendars = calendarsIn(text);
  if (calendars === null) return { ok: false, error: "not-a-calendar" };
  const effort = new Effort(mostSteps);
  const clocks = zonesOf(calendars, asked.zone, effort);
  const reading: Reading = { ...asked, effort, clocks };
  const parts = calendars.flatMap((calendar) => calendar.parts);
  try {
    return {
      ok: true,
      value: merged(
        [...eventTimes(parts, reading), ...freeBusyTimes(parts, reading)],
        asked.within,
      ),
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { ok: false, error: "too-big" };
  }
}

interface Reading extends Asked {
  readonly effort: Effort;
  readonly clocks: (name: string | undefined) => ClockOf;
}

/** Events, each at its own times; one that stands in the place of an occurrence takes that one away. */
function eventTimes(
  parts: readonly Part[],
  reading: Reading,
): readonly Interval[] {
  const events = parts.filter(({ name }) => name === "vevent");
  const replaced = new Map<string, Set<number>>();
  for (const event of events) {
    const line = lineOf(event, "recurrence-id");
    if (line === undefined) continue;
    const taken = replaced.get(uidOf(event)) ?? new Set();
    for (const each of startsIn(line, reading)) taken.add(each.at);
    replaced.set(uidOf(event), taken);
  }
  return events.flatMap((event) =>
    isFree(event)
      ? []
      : timesOf(event, reading, replaced.get(uidOf(event)) ?? new Set()),
  );
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

function timesOf(
  event: Part,
  reading: Reading,
  replaced: ReadonlySet<number>,
): readonly Interval[] {
  const line = lineOf(event, "dtstart");
  const [start] = line === undefined ? [] : startsIn(line, reading);
  if (start === undefined) return [];
  const length = lengthOf(event, start, reading);
  const timeFrom = (shown: number, own: number | null = null): Interval => {
    const from = start.clock(shown);
    // So many of the coach's days, whichever of them are shorter.
    const to = start.isDay ? start.clock(shown + length) : from + length;
    return { from, to: own === null ? to : from + own };
  };
  if (lineOf(event, "recurrence-id") !== undefined)
    return [timeFrom(start.shown)];
  const without = withoutOf(event, reading);
  const more = linesOf(event, "rdate").flatMap((each) =>
    startsIn(each, reading).map((one) =>
      one.isDay === start.isDay && one.length === null
        ? {
            from: one.at,
            to: start.isDay ? one.clock(one.shown + length) : one.at + length,
          }
        : { from: one.at, to: one.at + (one.length ?? length) },
    ),
  );
  return [
    timeFrom(start.shown, start.length),
    ...more,
    ...ruleTimes(event, start, { reading, length, timeFrom }),
  ].filter(({ from }) => !replaced.has(from) && !without(from));
}

function ruleTimes(
  event: Part,
  start: Start,
  given: {
    readonly reading: Reading;
    readonly length: number;
    readonly timeFrom: (shown: number) => Interval;
  },
): readonly Interval[] {
  const { reading, length, timeFrom } = given;
  const { effort, within } = reading;
  // The clock of the event is within a day of UTC.
  const around = {
    from: within.from - length - 2 * dayMs,
    to: within.to + 2 * dayMs,
  };
  return linesOf(event, "rrule").flatMap(({ values }) => {
    const rule = parseRule(values[0]);
    if (rule === null) return [];
    const found: Interval[] = [];
    for (const shown of occurrences(rule, start.shown, around, effort)) {
      effort.spend(1);
      const time = timeFrom(shown);
      if (rule.until?.isUtc === true && time.from > rule.until.shown) break;
      found.push(time);
    }
    return found;
  });
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
  return parseSpan(span) ?? (start.isDay ? dayMs : 0);
}

function freeBusyTimes(
  parts: readonly Part[],
  reading: Reading,
): readonly Interval[] {
  return parts
    .filter(({ name }) => name === "vfreebusy")
    .flatMap((part) => linesOf(part, "freebusy"))
    .filter(({ parameters }) => parameters.get("fbtype") !== "FREE")
    .flatMap((line) => startsIn(line, reading))
    .map(({ at, length }) => ({ from: at, to: at + (length ?? 0) }));
}
