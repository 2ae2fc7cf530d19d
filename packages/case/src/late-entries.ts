import { dayOf } from "./calendar-date.ts";
import type { Case } from "./case.ts";
import type { Event } from "./event.ts";
import { isAhead, toldUntil } from "./latest-day.ts";

/**
 * How many entries of a case are dated after today, by more than a journey can explain: those of the journal, and the
 * day of the breakup. A reading leaves them out.
 * @param of the case
 * @param today the person's own date, `YYYY-MM-DD`
 */
export function lateEntries(of: Case, today: string): number {
  const late = (of.events ?? []).filter(({ at }) => isAhead(at, today)).length;
  return late + (isLate(of.breakup, today) ? 1 : 0);
}

/**
 * The case with every late entry put on today. Of several answers to one question the newest stands, or what was
 * answered today. What happened keeps its order.
 * @param of the case
 * @param today the person's own date, `YYYY-MM-DD`
 * @returns a case without late entries; what was dated well stays as it is
 */
export function withLateOnToday(of: Case, today: string): Case {
  const { breakup, asOf, events, ...rest } = of;
  const ended = isLate(breakup, today) ? today : breakup;
  const days = {
    ...(ended !== undefined && { breakup: ended }),
    ...(asOf !== undefined && {
      asOf: isLate(asOf, today)
        ? toldUntil(ended === undefined ? {} : { breakup: ended }, today)
        : asOf,
    }),
  };
  return events === undefined
    ? { ...rest, ...days }
    : { ...rest, ...days, events: eventsByToday(events, today) };
}

function isLate(day: string | undefined, today: string): boolean {
  return day !== undefined && isAhead(day, today);
}

function eventsByToday(
  events: readonly Event[],
  today: string,
): readonly Event[] {
  const told = new Set<string>(
    events.flatMap((event) =>
      event.kind === "fact" && dayOf(event.at) === today ? [event.fact] : [],
    ),
  );
  const onTime = events.filter(({ at }) => !isAhead(at, today));
  const late = events
    .filter(({ at }) => isAhead(at, today))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const newest = new Set(
    new Map(
      late.flatMap((event) =>
        event.kind === "fact" ? [[event.fact, event] as const] : [],
      ),
    ).values(),
  );
  const moved = late.flatMap((event, place): readonly Event[] => {
    if (event.kind !== "fact")
      return [{ ...event, at: momentOf(today, place) }];
    return newest.has(event) && !told.has(event.fact)
      ? [{ ...event, at: today }]
      : [];
  });
  return [...onTime, ...moved];
}

/** So many seconds into a day: what is told with a time comes after what is told of the day, in its order. */
function momentOf(day: string, seconds: number): string {
  const time = new Date(seconds * 1000).toISOString().slice(10, 19);
  return `${day}${time}Z`;
}
