import type {
  DaySpan,
  Interval,
  OpenHours,
  Slot,
  SlotsAsked,
} from "./calls.ts";
import { cellMs } from "./cells.ts";
import { isTouched, merged } from "./intervals.ts";
import { Temporal } from "./temporal.ts";
import { reachedAt, shownAt, wallOf } from "./wall-clock.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMinutes = 1440;
/** From one five minutes on a clock to the next. */
const step = 5;

/**
 * The starts that are free, by the coach's clock. A time that the clocks leap over is not offered. One that comes twice
 * is offered once, the first of the two: what is promised is a time on a clock, and that must name one moment.
 *
 * The last day is the coach's `horizonDays` after today. A call ends within the hours it began in; what is kept free
 * around it may lie outside of them. On each day starts are counted from the first five minutes of a span on.
 *
 * @param asked - hours, what is taken, and which starts are asked for; moments in milliseconds since 1970.
 * @returns ascending, each once.
 * @throws RangeError when there is no such zone.
 */
export function slotsOf(asked: SlotsAsked): readonly Slot[] {
  const { hours, within, now, booked } = asked;
  const from = Math.max(within.from, now + hours.noticeHours * hourMs);
  if (from >= within.to) return [];
  const lastDay = earlier(
    dayOf(hours.zone, now).add({ days: hours.horizonDays }),
    dayOf(hours.zone, within.to - 1),
  );
  const taken = merged(asked.taken);
  const caps = capsOf(hours, booked);
  const spansOf = spansBy(hours, asked.daysOff);
  const found: Slot[] = [];
  for (
    let day = dayOf(hours.zone, from);
    Temporal.PlainDate.compare(day, lastDay) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (caps.isFull(day)) continue;
    for (const slot of startsOn(day, spansOf(day), asked)) {
      if (slot.start < from || slot.start >= within.to) continue;
      if (!isTouched(taken, around(slot.start, asked.kind))) found.push(slot);
    }
  }
  return found;
}

/**
 * Whether the day of a start, or its week, holds as many calls as the coach takes.
 *
 * @param hours - of which the zone and the caps count.
 * @param booked - starts of the calls there are, in milliseconds since 1970.
 * @param start - of the call that may come, likewise.
 * @throws RangeError when there is no such zone.
 */
export function isFullDay(
  hours: OpenHours,
  booked: readonly number[],
  start: number,
): boolean {
  return capsOf(hours, booked).isFull(dayOf(hours.zone, start));
}

/** What a call takes of its coach's time. */
function around(start: number, kind: SlotsAsked["kind"]): Interval {
  return {
    from: start - kind.before * minuteMs,
    to: start + (kind.minutes + kind.after) * minuteMs,
  };
}

function dayOf(zone: string, instant: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}

function earlier(
  one: Temporal.PlainDate,
  other: Temporal.PlainDate,
): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}

/** The spans of a day: what is otherwise goes before a day off, and a day off before the week. */
function spansBy(
  { exceptions, weekly }: OpenHours,
  daysOff: readonly string[],
): (day: Temporal.PlainDate) => readonly DaySpan[] {
  const otherwise = new Map(exceptions.map(({ day, spans }) => [day, spans]));
  const off = new Set(daysOff);
  return (day) => {
    const name = day.toString();
    const spans = otherwise.get(name);
    if (spans !== undefined) return spans;
    if (off.has(name)) return [];
    return weekly
      .filter(({ weekday }) => weekday === day.dayOfWeek)
      .map(({ span }) => span);
  };
}

function startsOn(
  day: Temporal.PlainDate,
  spans: readonly DaySpan[],
  { hours: { zone, everyMinutes }, kind }: SlotsAsked,
): readonly Slot[] {
  if (spans.length === 0) return [];
  const clock = clockOf(zone, day);
  const byStart = new Map<number, Slot>();
  for (const { from, to } of spans) {
    const end = clock.reachedAt(minutesOf(to));
    const first = Math.ceil(minutesOf(from) / step) * step;
    for (let minute = first; minute < minutesOf(to); minute += everyMinutes) {
      const start = clock.shownAt(minute);
      // No clock has stood beside the five minutes of UTC since 1972.
      if (start === null || start % cellMs !== 0) continue;
      if (start + kind.minutes * minuteMs <= end)
        byStart.set(start, { start, wall: wallAt(day, minute) });
    }
  }
  return [...byStart.values()].toSorted((one, two) => one.start - two.start);
}

/** The clock of one day, by its minutes from 0 to 1440. */
function clockOf(zone: string, day: Temporal.PlainDate) {
  const start = shownAt(zone, wallAt(day, 0));
  const end = shownAt(zone, wallAt(day, dayMinutes));
  // On most days nothing changes: a sum is enough, and many times as fast.
  if (start !== null && end === start + dayMinutes * minuteMs) {
    const at = (minute: number): number => start + minute * minuteMs;
    return { shownAt: at, reachedAt: at };
  }
  return {
    shownAt: (minute: number) => shownAt(zone, wallAt(day, minute)),
    reachedAt: (minute: number) => reachedAt(zone, wallAt(day, minute)),
  };
}

/** `09:30` as minutes of its day; 24:00 is 1440. */
function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** A time of a day; 1440 is the first of the next. */
function wallAt(day: Temporal.PlainDate, minute: number): string {
  if (minute === dayMinutes) return wallAt(day.add({ days: 1 }), 0);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${day.toString()}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Days and weeks of the coach that hold as many calls as they may. */
function capsOf(
  { zone, mostADay, mostAWeek }: OpenHours,
  booked: readonly number[],
): { readonly isFull: (day: Temporal.PlainDate) => boolean } {
  if (mostADay === null && mostAWeek === null) return { isFull: () => false };
  const counts = new Map<string, number>();
  for (const start of booked) {
    const day = wallOf(zone, start).slice(0, 10);
    for (const key of [day, weekOf(Temporal.PlainDate.from(day))])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    isFull: (day) =>
      (counts.get(day.toString()) ?? 0) >= (mostADay ?? Infinity) ||
      (counts.get(weekOf(day)) ?? 0) >= (mostAWeek ?? Infinity),
  };
}

/** A week by its Monday. */
function weekOf(day: Temporal.PlainDate): string {
  return `from ${day.subtract({ days: day.dayOfWeek - 1 }).toString()}`;
}
