import { isRecord } from "./jcal.ts";
import { parseWallTime, type WallTime } from "./wall-time.ts";

const frequencies = [
  "YEARLY",
  "MONTHLY",
  "WEEKLY",
  "DAILY",
  "HOURLY",
  "MINUTELY",
  "SECONDLY",
] as const;

/** How an event comes back. Source: RFC 5545, 3.3.10. */
export interface Rule {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count: number | null;
  readonly until: WallTime | null;
  /** 1 is Monday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** The how-manieth of its kind, from the end where it is negative; 0 for each. */
  readonly weekdays: readonly {
    readonly nth: number;
    readonly weekday: number;
  }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly places: readonly number[];
}

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * A rule in the form of RFC 7265, as ical.js gives it.
 *
 * @param value - what stands in a line.
 * @returns null for what is no rule, and for one of another calendar than ours (RFC 7529).
 */
export function parseRule(value: unknown): Rule | null {
  if (!isRecord(value)) return null;
  const said = value;
  const frequency = frequencies.find((each) => each === said["freq"]);
  if (frequency === undefined || isOfOtherCalendar(said)) return null;
  const numbers = (name: string): readonly number[] =>
    distinct([said[name] ?? []].flat().map(Number)).filter(Number.isInteger);
  const [interval = 1] = numbers("interval");
  const [count = null] = numbers("count");
  const [weekStart = 2] = numbers("wkst");
  return {
    frequency,
    interval: Math.max(1, interval),
    count,
    until: parseWallTime(said["until"]),
    // ical.js counts from Sunday, which is its 1.
    weekStart: weekStart === 1 ? 7 : weekStart - 1,
    months: numbers("bymonth"),
    weeks: numbers("byweekno"),
    yearDays: numbers("byyearday"),
    monthDays: numbers("bymonthday"),
    weekdays: distinct([said["byday"] ?? []].flat()).flatMap(weekdayIn),
    hours: numbers("byhour"),
    minutes: numbers("byminute"),
    seconds: numbers("bysecond"),
    places: numbers("bysetpos"),
  };
}

/** Said a thousand times over, a number is looked at once. */
function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function weekdayIn(value: unknown): Rule["weekdays"] {
  const parts =
    typeof value === "string" ? /^([+-]?\d{0,2})([A-Z]{2})$/.exec(value) : null;
  const weekday = weekdayNames.indexOf(parts?.[2] ?? "") + 1;
  return weekday === 0 ? [] : [{ nth: Number(parts?.[1] ?? 0), weekday }];
}

function isOfOtherCalendar(said: Readonly<Record<string, unknown>>): boolean {
  const { rscale = "GREGORIAN", skip = "OMIT" } = said;
  return rscale !== "GREGORIAN" || skip !== "OMIT";
}
