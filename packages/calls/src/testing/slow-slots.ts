import type { Slot, SlotsAsked } from "../calls.ts";

const minute = 60_000;
/** No hour comes again later than this after it came first. */
const longestFold = 180 * minute;

/** What the clocks of a zone show, in words of Intl alone. */
export function clockSays(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  const known = new Map<number, string>();
  return (instant) => {
    const shown =
      known.get(instant) ?? format.format(instant).replace(" ", "T");
    known.set(instant, shown);
    return shown;
  };
}

/** The number of a day since 1970, and its weekday, 1 being Monday. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000;
}
function weekdayOf(day: string): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}

/**
 * The starts that are free, found by walking through the five minutes one after another and asking the clock of each: no
 * offset, no sum on a calendar, and nothing of what is tested.
 */
export function slowSlots(asked: SlotsAsked): readonly Slot[] {
  const { hours, within, now } = asked;
  const says = clockSays(hours.zone);
  const lastDay = dayNumber(says(now).slice(0, 10)) + hours.horizonDays;
  const seen = new Set<string>();
  const found: Slot[] = [];
  const start = Math.floor(within.from / (5 * minute)) * 5 * minute;
  for (let at = start - longestFold; at < within.to; at += 5 * minute) {
    const wall = says(at);
    // An hour that comes a second time.
    if (seen.has(wall)) continue;
    seen.add(wall);
    if (at < within.from || at < now + hours.noticeHours * 60 * minute)
      continue;
    if (dayNumber(wall.slice(0, 10)) > lastDay) continue;
    if (
      isOpen(asked, at, says) &&
      !isTaken(asked, at) &&
      !isFull(asked, at, says)
    )
      found.push({ start: at, wall });
  }
  return found;
}

function isOpen(
  { hours, kind, daysOff }: SlotsAsked,
  at: number,
  says: (instant: number) => string,
): boolean {
  const day = says(at).slice(0, 10);
  const clock = says(at).slice(11);
  const exception = hours.exceptions.findLast((each) => each.day === day);
  const spans =
    exception?.spans ??
    (daysOff.includes(day)
      ? []
      : hours.weekly
          .filter(({ weekday }) => weekday === weekdayOf(day))
          .map(({ span }) => span));
  return spans.some(({ from, to }) => {
    if (clock < from || clock >= to) return false;
    const first = Math.ceil(minutesIn(from) / 5) * 5;
    if ((minutesIn(clock) - first) % hours.everyMinutes !== 0) return false;
    if (minutesIn(clock) < first) return false;
    // Until the call is over, the clock has not reached the end of the span.
    for (let then = at; then < at + kind.minutes * minute; then += 5 * minute) {
      const shown = says(then);
      if (shown.slice(0, 10) !== day || shown.slice(11) >= to) return false;
    }
    return true;
  });
}

function minutesIn(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function isTaken({ taken, kind }: SlotsAsked, at: number): boolean {
  return taken.some(
    ({ from, to }) =>
      from < to &&
      from < at + (kind.minutes + kind.after) * minute &&
      to > at - kind.before * minute,
  );
}

function isFull(
  { hours, booked }: SlotsAsked,
  at: number,
  says: (instant: number) => string,
): boolean {
  const day = dayNumber(says(at).slice(0, 10));
  const week = Math.floor((day + 3) / 7);
  const days = booked.map((each) => dayNumber(says(each).slice(0, 10)));
  return (
    days.filter((each) => each === day).length >=
      (hours.mostADay ?? Infinity) ||
    days.filter((each) => Math.floor((each + 3) / 7) === week).length >=
      (hours.mostAWeek ?? Infinity)
  );
}
