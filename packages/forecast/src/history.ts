import {
  dayOf,
  dayOfReading,
  daysBetween,
  eventsInOrder,
  factsAsOf,
  isCalendarDate,
  type Case,
  type Event,
} from "@staying-power/case";
import { caseEvidence } from "./ensemble/case-evidence.ts";
import { outcomesNow, type Outcomes, type Reading } from "./reading.ts";

/** How a history is made; draws and seed as for a reading. */
export interface HistoryOptions {
  /** `YYYY-MM-DD`: the day of the newest step when the case has no `asOf`. */
  readonly today: string;
  /** `YYYY-MM-DD`: the day of the answers that carry no date. Without it, or without such answers, the day of the oldest event counts, or else today. */
  readonly first?: string;
  /** 1 … 100,000; default 1000. */
  readonly draws?: number;
  /** Any integer; default 1. */
  readonly seed?: number;
}

/** What a step may be moved by: days that went by, one event, or the rest of a day with very many events. */
export type HistoryCause =
  | { readonly kind: "time"; readonly days: number }
  | {
      readonly kind: "event";
      /** Without the person's own words. */
      readonly event: Event;
      /** For a fact: what it was before; null when it was not known. */
      readonly before:
        string | number | boolean | readonly string[] | null | undefined;
    }
  | { readonly kind: "rest"; readonly count: number };

/**
 * What one cause changed, all that came before it in this order being known already: first the time since the
 * step before, then the events of the day as `eventsInOrder` has them. So the changes of a step sum to the
 * difference between it and the step before, and another order would share them out otherwise.
 */
export interface HistoryChange {
  readonly cause: HistoryCause;
  /** On the share that is back within the horizon, −1 … 1. */
  readonly back: number;
  /** On the share that is back and still together after it, −1 … 1. */
  readonly stayed: number;
}

/** The forecast as of the end of one day. */
export interface HistoryStep {
  readonly day: string;
  readonly state: Reading["state"];
  readonly outcomes: Outcomes;
  /** Null on the first day: there is nothing before it. */
  readonly changes: readonly HistoryChange[] | null;
}

/** How the forecast moved, oldest step first. */
export interface History {
  readonly steps: readonly HistoryStep[];
  /** Days of change before the oldest step that are left out, to keep it short. */
  readonly earlier: number;
}

/** At most this many steps, the newest. */
export const mostSteps = 24;

/** At most this many events of one day are told apart. */
export const mostEventsOfADay = 12;

/**
 * The days that have a step of their own: the first, every later one on which something was said or happened,
 * and the day of the reading. Moods, urges, meetings and answers make no step, since the forecast does not use them.
 *
 * @param theCase - a parsed case.
 * @param options - see `HistoryOptions`.
 * @returns different dates, oldest first, at least one; nothing is left out.
 */
export function historyDays(
  theCase: Case,
  { today, first }: HistoryOptions,
): readonly string[] {
  const last = dayOfReading(theCase, today);
  const later = counted(theCase)
    .map((event) => dayOf(event.at))
    .filter((day) => day <= last);
  const undated = Object.keys(theCase.facts ?? {}).length > 0;
  const told =
    undated && first !== undefined && isCalendarDate(first) ? first : undefined;
  const began = latest(told ?? later[0] ?? last, theCase.breakup ?? "");
  if (began >= last) return [last];
  return [
    ...new Set([began, ...later.filter((day) => day > began), last]),
  ].toSorted();
}

/**
 * One step of the history, worked out anew from the journal: nothing of an earlier reading is needed.
 *
 * @param theCase - a parsed case.
 * @param days - from `historyDays` of the same case.
 * @param index - which of the days.
 * @param options - see `HistoryOptions`.
 * @returns the forecast as of that day, the same as that of a reading, and what moved it since the day before in the list.
 * @throws RangeError when there is no such day.
 */
export function historyStep(
  theCase: Case,
  days: readonly string[],
  index: number,
  { draws = 1000, seed = 1, first }: HistoryOptions,
): HistoryStep {
  const day = days[index];
  if (day === undefined) throw new RangeError("historyStep: no such day");
  const events = counted(theCase);
  const upTo = (date: string): number =>
    events.filter((event) => dayOf(event.at) <= date).length;
  const told = (count: number, asOf: string): Case => ({
    ...theCase,
    asOf,
    events: events.slice(0, count),
  });
  const at = (
    count: number,
    asOf: string,
  ): Pick<HistoryStep, "state" | "outcomes"> => {
    const evidence = caseEvidence(told(count, asOf), asOf, { first });
    return {
      state: evidence.together === undefined ? "apart" : "together",
      outcomes: outcomesNow({ draws, seed }, evidence, "with coaches"),
    };
  };

  const before = days[index - 1];
  const end = upTo(day);
  if (before === undefined) return { day, ...at(end, day), changes: null };

  const start = upTo(before);
  const changes: HistoryChange[] = [];
  let now = at(start, before);
  const move = (cause: HistoryCause, count: number): void => {
    const next = at(count, day);
    changes.push({ cause, ...difference(now.outcomes, next.outcomes) });
    now = next;
  };
  move({ kind: "time", days: daysBetween(before, day) }, start);
  const apart =
    end - start > mostEventsOfADay ? start + mostEventsOfADay - 1 : end;
  for (let count = start; count < apart; count += 1) {
    const event = events[count];
    if (event === undefined) break;
    const { note: _, ...bare } = event;
    move(
      {
        kind: "event",
        event: bare,
        before:
          event.kind === "fact"
            ? (factsAsOf(told(count, day), day)[event.fact] ?? null)
            : undefined,
      },
      count + 1,
    );
  }
  if (apart < end) move({ kind: "rest", count: end - apart }, end);
  return { day, ...now, changes };
}

/**
 * How the forecast of a case moved from day to day, all by one model.
 *
 * @param theCase - a parsed case.
 * @param options - see `HistoryOptions`.
 * @returns the newest `mostSteps` steps. The same case, options and model version give the same digits.
 */
export function history(theCase: Case, options: HistoryOptions): History {
  const days = historyDays(theCase, options);
  const earlier = Math.max(0, days.length - mostSteps);
  return {
    steps: days
      .slice(earlier)
      .map((_, index) => historyStep(theCase, days, earlier + index, options)),
    earlier,
  };
}

/** What the forecast makes nothing of. */
const unused: ReadonlySet<Event["kind"]> = new Set([
  "check-in",
  "met",
  "answered",
  "looked",
  "task",
  "waiting",
  "if-then",
  "project",
  "slot",
  "letting-go",
  "outcome",
]);

/** The events that the forecast uses, oldest first. */
function counted(theCase: Case): readonly Event[] {
  // Most of a long journal are moods: they need no order.
  const events = (theCase.events ?? []).filter(({ kind }) => !unused.has(kind));
  return eventsInOrder({ ...theCase, events });
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function difference(
  one: Outcomes,
  other: Outcomes,
): Pick<HistoryChange, "back" | "stayed"> {
  return {
    back: one.notBack.mean - other.notBack.mean,
    stayed: other.backAndStayed.mean - one.backAndStayed.mean,
  };
}
