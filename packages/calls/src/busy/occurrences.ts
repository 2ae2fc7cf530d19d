import type { Effort } from "./effort.ts";
import type { Rule } from "./rule.ts";
import { dayMs } from "./wall-time.ts";

/** A day of a calendar, counted from 1970 on. */
type DayNumber = number;

/**
 * The times at which a rule comes back, by the clock that it is told by, as if that stood at UTC. The libraries that give
 * them look for the next one until they find it: a rule that fits no day keeps them for good. Here each day that is looked
 * at is counted.
 *
 * @param rule - how it comes back; its end in UTC is left to whoever knows the zone.
 * @param start - the first time, in milliseconds.
 * @param within - from which time on, and until before which one.
 * @param effort - what may be spent on it.
 * @returns ascending; without those before `within` where they need not be counted.
 * @throws TooMuch when the effort does not reach.
 */
export function* occurrences(
  rule: Rule,
  start: number,
  within: { readonly from: number; readonly to: number },
  effort: Effort,
): Generator<number, void> {
  let left = rule.count ?? Infinity;
  const jump = rule.count === null ? within.from : start;
  for (const times of periods(rule, start, jump, effort)) {
    // A leap beyond all dates is no number.
    if (!(times.first < within.to)) return;
    for (const time of times.all) {
      if (time < start) continue;
      if (left <= 0 || time >= within.to || isPast(rule, time)) return;
      left -= 1;
      if (time >= within.from) yield time;
    }
  }
}

function isPast({ until }: Rule, time: number): boolean {
  if (until === null || until.isUtc) return false;
  return time >= until.shown + (until.isDay ? dayMs : 1);
}

interface Period {
  /** No time of it is before this. */
  readonly first: number;
  readonly all: readonly number[];
}

const lengths = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 };

function* periods(
  rule: Rule,
  start: number,
  jump: number,
  effort: Effort,
): Generator<Period, void> {
  const { frequency } = rule;
  if (
    frequency === "HOURLY" ||
    frequency === "MINUTELY" ||
    frequency === "SECONDLY"
  ) {
    const length = lengths[frequency] * rule.interval;
    const fits = dayTest(rule, start);
    const skipped = Math.max(0, Math.floor((jump - start) / length));
    for (let first = start + skipped * length; ; first += length) {
      effort.spend(1);
      const fit = fits(Math.floor(first / dayMs)) && fitsClock(rule, first);
      yield { first, all: fit ? [first] : [] };
    }
  }
  const { firstOf, daysOf, indexOf } = calendarOf(rule);
  const fits = dayTest(rule, start);
  const clock = clockTimes(rule, start);
  effort.spend(clock.length);
  const origin = indexOf(Math.floor(start / dayMs));
  const ahead = indexOf(Math.floor(jump / dayMs)) - origin;
  const skipped = Math.max(0, Math.floor(ahead / rule.interval) - 1);
  for (let index = origin + skipped * rule.interval; ; index += rule.interval) {
    const days = daysOf(index);
    effort.spend(1 + days.length);
    const times = days
      .filter(fits)
      .flatMap((day) => clock.map((time) => day * dayMs + time));
    effort.spend(times.length);
    yield { first: firstOf(index) * dayMs, all: placed(rule, times) };
  }
}

/** Those at the places that a rule names, of all in a period. */
function placed({ places }: Rule, times: readonly number[]): readonly number[] {
  if (places.length === 0) return times;
  const chosen = new Set(
    places.map((place) => (place > 0 ? place - 1 : times.length + place)),
  );
  return times.filter((_, place) => chosen.has(place));
}

/** How days fall into periods, each of which has a number. */
function calendarOf({ frequency, weekStart }: Rule): {
  readonly indexOf: (day: DayNumber) => number;
  readonly firstOf: (index: number) => DayNumber;
  readonly daysOf: (index: number) => readonly DayNumber[];
} {
  const between = (from: DayNumber, to: DayNumber): readonly DayNumber[] =>
    Array.from({ length: to - from }, (_, place) => from + place);
  const withFirst = (
    indexOf: (day: DayNumber) => number,
    firstOf: (index: number) => DayNumber,
  ) => ({
    indexOf,
    firstOf,
    daysOf: (index: number) => between(firstOf(index), firstOf(index + 1)),
  });
  switch (frequency) {
    case "YEARLY":
      return withFirst(
        (day) => partsOf(day).year,
        (year) => dayNumber(year, 0, 1),
      );
    case "MONTHLY":
      return withFirst(
        (day) => partsOf(day).year * 12 + partsOf(day).month - 1,
        (index) => dayNumber(Math.floor(index / 12), index % 12, 1),
      );
    case "WEEKLY":
      // The first of 1970 was a Thursday.
      return withFirst(
        (day) => Math.floor((day + 4 - weekStart) / 7),
        (week) => week * 7 - 4 + weekStart,
      );
    default:
      return withFirst(
        (day) => day,
        (day) => day,
      );
  }
}

/** Whether a day fits what a rule says of days, and where it says nothing of them, what its start does. */
function dayTest(rule: Rule, start: number): (day: DayNumber) => boolean {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule;
  const first = partsOf(Math.floor(start / dayMs));
  const silent =
    weeks.length + yearDays.length + monthDays.length + weekdays.length === 0;
  const ofStart = (day: ReturnType<typeof partsOf>): boolean => {
    if (frequency === "WEEKLY") return day.weekday === first.weekday;
    if (frequency === "MONTHLY") return day.day === first.day;
    if (frequency !== "YEARLY") return true;
    return (
      day.day === first.day && (months.length > 0 || day.month === first.month)
    );
  };
  return (number) => {
    const day = partsOf(number);
    if (months.length > 0 && !months.includes(day.month)) return false;
    if (silent) return ofStart(day);
    return (
      isAmong(monthDays, day.day, day.monthLength) &&
      isAmong(yearDays, day.yearDay, day.yearLength) &&
      (weeks.length === 0 || isInWeek(rule, number, first.weekday)) &&
      (weekdays.length === 0 || isWeekday(rule, day))
    );
  };
}

/** From the end where a number is negative. */
function isAmong(
  chosen: readonly number[],
  place: number,
  length: number,
): boolean {
  return (
    chosen.length === 0 ||
    chosen.includes(place) ||
    chosen.includes(place - length - 1)
  );
}

function isWeekday(rule: Rule, day: ReturnType<typeof partsOf>): boolean {
  const ofMonth =
    rule.frequency === "MONTHLY" ||
    (rule.frequency === "YEARLY" && rule.months.length > 0);
  const place = ofMonth ? day.day : day.yearDay;
  const length = ofMonth ? day.monthLength : day.yearLength;
  const counts =
    ofMonth || (rule.frequency === "YEARLY" && rule.weeks.length === 0);
  return rule.weekdays.some(
    ({ nth, weekday }) =>
      weekday === day.weekday &&
      (nth === 0 ||
        !counts ||
        nth === Math.ceil(place / 7) ||
        nth === -Math.ceil((length - place + 1) / 7)),
  );
}

/** A week belongs to the year in which most of it lies. */
function isInWeek(rule: Rule, number: DayNumber, weekday: number): boolean {
  const { firstOf, indexOf } = calendarOf({ ...rule, frequency: "WEEKLY" });
  const week = indexOf(number);
  const { year } = partsOf(firstOf(week) + 3);
  const one = indexOf(dayNumber(year, 0, 4));
  const last = indexOf(dayNumber(year + 1, 0, 4)) - 1;
  return (
    isAmong(rule.weeks, week - one + 1, last - one + 1) &&
    (rule.weekdays.length > 0 || partsOf(number).weekday === weekday)
  );
}

/** The times of a day at which a rule comes back, in milliseconds of it. */
function clockTimes(rule: Rule, start: number): readonly number[] {
  const ofStart = ((start % dayMs) + dayMs) % dayMs;
  const or = (said: readonly number[], own: number): readonly number[] =>
    said.length === 0 ? [own] : [...new Set(said)];
  const hours = or(rule.hours, Math.floor(ofStart / 3_600_000));
  const minutes = or(rule.minutes, Math.floor(ofStart / 60_000) % 60);
  const seconds = or(rule.seconds, Math.floor(ofStart / 1000) % 60);
  return hours
    .flatMap((hour) =>
      minutes.flatMap((minute) =>
        seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
      ),
    )
    .toSorted((one, other) => one - other);
}

function fitsClock({ hours, minutes, seconds }: Rule, time: number): boolean {
  const fits = (said: readonly number[], own: number): boolean =>
    said.length === 0 || said.includes(own);
  const at = new Date(time);
  return (
    fits(hours, at.getUTCHours()) &&
    fits(minutes, at.getUTCMinutes()) &&
    fits(seconds, at.getUTCSeconds())
  );
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  const at = new Date(0);
  at.setUTCFullYear(year, month, day);
  return at.getTime() / dayMs;
}

function partsOf(number: DayNumber) {
  const at = new Date(number * dayMs);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth();
  const newYear = dayNumber(year, 0, 1);
  return {
    year,
    month: month + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
    monthLength: dayNumber(year, month + 1, 1) - dayNumber(year, month, 1),
    yearDay: number - newYear + 1,
    yearLength: dayNumber(year + 1, 0, 1) - newYear,
  };
}
