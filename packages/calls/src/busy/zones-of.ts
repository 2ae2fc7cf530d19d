import { instantOf } from "../wall-clock.ts";
import { isZone } from "../zones.ts";
import type { Effort } from "./effort.ts";
import type { Unread } from "./unread.ts";
import { lineOf, linesOf, type Part } from "./jcal.ts";
import { occurrences } from "./occurrences.ts";
import { parseRule } from "./rule.ts";
import { dayMs, parseWallTime } from "./wall-time.ts";

/** What the clocks of a place make of a time. */
export type ClockOf = (shown: number) => number;

/**
 * The clock for each name of a zone in a file. A name of the IANA database is that zone by our own rules, also behind
 * what some programs put before it. Others go by the rules that the file gives, and without any, by the coach's clock,
 * which is noted as not read.
 *
 * @param calendars - what was read.
 * @param own - the coach's zone.
 * @param spent - what may be spent on the file's rules, and where a name is noted that says nothing.
 * @returns the clock of a name; that of the coach for none.
 */
export function zonesOf(
  calendars: readonly Part[],
  own: string,
  { effort, unread }: { readonly effort: Effort; readonly unread: Unread },
): (name: string | undefined) => ClockOf {
  const told = new Map(
    calendars
      .flatMap(({ parts }) => parts)
      .filter(({ name }) => name === "vtimezone")
      .flatMap((part) => {
        const name = textOf(part, "tzid");
        return name === "" ? [] : [[name, part] as const];
      }),
  );
  const known = new Map<string | undefined, ClockOf>();
  const clockOf = (name: string | undefined): ClockOf => {
    const part = told.get(name ?? "");
    const zone =
      ianaName(name ?? "") ?? ianaName(textOf(part, "x-lic-location"));
    if (zone !== null) return zoneClock(zone);
    const clock = (part && toldClock(part, effort)) ?? null;
    if (clock === null && name !== undefined) unread.note();
    return clock ?? zoneClock(own);
  };
  return (name) => {
    const clock = known.get(name) ?? clockOf(name);
    known.set(name, clock);
    return clock;
  };
}

function textOf(part: Part | undefined, name: string): string {
  const [value] = (part && lineOf(part, name)?.values) ?? [];
  return typeof value === "string" ? value : "";
}

/** `/freeassociation.sourceforge.net/Europe/Berlin` is Berlin. */
function ianaName(name: string): string | null {
  const steps = name.split("/").slice(-3);
  const names = steps.map((_, place) => steps.slice(place).join("/"));
  return (
    names.find(
      (each) => (each.includes("/") || each === name) && isZone(each),
    ) ?? null
  );
}

/** On most days nothing changes: a sum is enough, and many times as fast. */
function zoneClock(zone: string): ClockOf {
  const asked = (shown: number): number =>
    instantOf(zone, new Date(shown).toISOString().slice(0, 19));
  const starts = new Map<number, number | null>();
  const startOf = (day: number): number | null => {
    const start = asked(day * dayMs);
    return asked((day + 1) * dayMs) - start === dayMs ? start : null;
  };
  return (shown) => {
    const day = Math.floor(shown / dayMs);
    const start = starts.get(day) ?? startOf(day);
    starts.set(day, start);
    return start === null ? asked(shown) : start + (shown - day * dayMs);
  };
}

interface Change {
  /** What the clock before it shows. */
  readonly at: number;
  readonly offset: number;
}

/** By the rules in the file; null where it has none that can be read. */
function toldClock(part: Part, effort: Effort): ClockOf | null {
  const rules = part.parts.flatMap((each) => changesOf(each, effort) ?? []);
  const [first] = rules.toSorted((one, two) => one.start - two.start);
  if (first === undefined) return null;
  const byYear = new Map<number, readonly Change[]>();
  return (shown) => {
    const year = new Date(shown).getUTCFullYear();
    const changes =
      byYear.get(year) ??
      rules
        .flatMap(({ around }) => around(year))
        .toSorted((one, two) => one.at - two.at);
    byYear.set(year, changes);
    const last = changes.findLast(({ at }) => at <= shown);
    return shown - (last?.offset ?? first.before);
  };
}

function changesOf(part: Part, effort: Effort) {
  const [said] = lineOf(part, "dtstart")?.values ?? [];
  const start = parseWallTime(said)?.shown;
  const offset = parseOffset(textOf(part, "tzoffsetto"));
  const before = parseOffset(textOf(part, "tzoffsetfrom"));
  if (start === undefined || offset === null || before === null) return null;
  const singles = linesOf(part, "rdate")
    .flatMap(({ values }) => values)
    .flatMap((value) => parseWallTime(value)?.shown ?? []);
  const rules = linesOf(part, "rrule").flatMap(
    ({ values }) => parseRule(values[0]) ?? [],
  );
  const around = (year: number): readonly Change[] => {
    const within = {
      from: Date.UTC(year - 1, 0),
      to: Date.UTC(year + 1, 0),
    };
    const again = rules.flatMap((rule) =>
      [...occurrences(rule, start, within, effort)].filter(
        (at) => rule.until?.isUtc !== true || at - before <= rule.until.shown,
      ),
    );
    effort.spend(singles.length);
    return [start, ...singles, ...again].map((at) => ({ at, offset }));
  };
  return { start, before, around };
}

function parseOffset(text: string): number | null {
  const parts = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text);
  if (parts === null) return null;
  const [, sign, hours, minutes, seconds] = parts;
  const ahead =
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === "-" ? -ahead : ahead;
}
