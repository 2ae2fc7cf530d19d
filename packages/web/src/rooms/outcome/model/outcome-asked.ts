import { type Case, dayOf, daysBetween } from "@staying-power/case";
import type { OutcomeAsking } from "./slice.ts";

/** So many days after the breakup someone is asked what has become of it. */
const outcomeDays = [30, 90, 180, 365] as const;

/** One of them. */
export type OutcomeDay = (typeof outcomeDays)[number];

/** After two years nobody is asked any more. Ours. */
const untilDays = 730;

/** So many days after it was put off, nobody is asked. Ours. */
const restDays = 14;

interface AskedInput {
  readonly person: Case;
  readonly asking: OutcomeAsking;
  /** The person's own date. */
  readonly today: string;
}

/**
 * Which of the questions is due: the one of the day that was passed last, once, until it was answered.
 * @returns null when there is nothing to ask.
 */
export function outcomeAsked({
  person,
  asking,
  today,
}: AskedInput): OutcomeDay | null {
  const { breakup, events = [] } = person;
  if (breakup === undefined || asking.never === true) return null;
  if (
    asking.putOffOn !== undefined &&
    Math.abs(daysBetween(asking.putOffOn, today)) < restDays
  )
    return null;
  const due = dayPassed(daysBetween(breakup, today));
  if (due === null) return null;
  const isAnswered = events.some(
    ({ kind, at }) =>
      kind === "outcome" && dayPassed(daysBetween(breakup, dayOf(at))) === due,
  );
  return isAnswered ? null : due;
}

/** The last of the days that were passed by then; null before the first, and when it is long ago. */
function dayPassed(days: number): OutcomeDay | null {
  return days < untilDays
    ? (outcomeDays.findLast((each) => days >= each) ?? null)
    : null;
}
