import { addDays, dayOf, daysBetween, type Event } from "@staying-power/case";

/** The newest days, those before them, and what it takes to tell the two apart. Ours. */
const compared = {
  /** Days that count as now. */
  newest: 7,
  /** Days before them that count as before. */
  before: 14,
  /** Days with an entry that each of the two needs. */
  least: 4,
  /** How far the means are apart at the least, of 10. */
  apart: 1.5,
  /** How many standard errors as well. */
  errors: 2,
} as const;

type Measure = "mood" | "urge";

/**
 * Whether what was said of the last week is better than what was said of the fortnight before it: the urge weaker or
 * the mood higher, by more than chance alone would make it (two standard errors of the difference of the two means,
 * Welch's), and the other of the two not worse by as much. Several entries of a day count as one.
 *
 * @param events - what is known, in order.
 * @param today - the person's own date.
 * @returns false wherever there is not enough to tell.
 */
export function feelsBetter(events: readonly Event[], today: string): boolean {
  const days = compared.newest + compared.before;
  const before = events.findLastIndex(
    ({ at }) => daysBetween(dayOf(at), today) >= days,
  );
  const lately = events.slice(before + 1);
  const urge = changeOf("urge", lately, today);
  const mood = changeOf("mood", lately, today);
  const better = urge === "lower" || mood === "higher";
  return better && urge !== "higher" && mood !== "lower";
}

function changeOf(
  measure: Measure,
  events: readonly Event[],
  today: string,
): "lower" | "higher" | "unclear" {
  const now = sample(
    daily(measure, events, addDays(today, 1), compared.newest),
  );
  const before = sample(
    daily(
      measure,
      events,
      addDays(today, 1 - compared.newest),
      compared.before,
    ),
  );
  if (now === null || before === null) return "unclear";
  const difference = now.mean - before.mean;
  const error = Math.sqrt(now.variance + before.variance);
  if (Math.abs(difference) < Math.max(compared.apart, compared.errors * error))
    return "unclear";
  return difference < 0 ? "lower" : "higher";
}

/** One mean for each day of so many that end before a day. */
function daily(
  measure: Measure,
  events: readonly Event[],
  end: string,
  days: number,
): readonly number[] {
  const start = addDays(end, -days);
  const byDay = new Map<string, number[]>();
  for (const event of events) {
    const value = event.kind === "check-in" ? event[measure] : undefined;
    const day = dayOf(event.at);
    if (value === undefined || day < start || day >= end) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), value]);
  }
  return [...byDay.values()].map(mean);
}

/** The mean, and its own variance; null where there are too few. */
function sample(
  values: readonly number[],
): { readonly mean: number; readonly variance: number } | null {
  const count = values.length;
  if (count < compared.least) return null;
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return {
    mean: middle,
    variance: (mean(squares) * count) / (count - 1) / count,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
