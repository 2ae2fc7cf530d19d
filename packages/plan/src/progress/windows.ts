import { addDays, daysBetween } from "@staying-power/case";
import type { ChangeRule } from "./change-of.ts";

/** How much is looked at: the last week, the last four, or all. */
export const progressWindows = ["week", "month", "all"] as const;

/** One of them. */
export type ProgressWindow = (typeof progressWindows)[number];

/** So many days each looks at; `all` goes back to the first entry. */
const daysOf = { week: 7, month: 28 } as const;

/** Which days are held beside which, and how many of each it takes. Ours. */
const comparing = {
  week: { now: 7, before: 14, least: 4 },
  month: { now: 28, before: 28, least: 8 },
  all: { now: 28, before: 28, least: 8 },
} as const;

/**
 * How far apart two groups of days are at the least, of the ten of a mood or an urge, or as a share of days; and how many
 * standard errors as well. Ours, and set so that days in which nothing changes are called changed at most once in twenty:
 * docs/progress.md.
 */
const needs = {
  felt: {
    spread: 1,
    week: { apart: 1.5, errors: 4 },
    month: { apart: 1, errors: 3.5 },
    all: { apart: 1, errors: 3.5 },
  },
  share: {
    spread: 0.2,
    week: { apart: 0.3, errors: 4.5 },
    month: { apart: 0.2, errors: 4 },
    all: { apart: 0.2, errors: 4 },
  },
} as const;

/** What is compared. */
export type Compared = keyof typeof needs;

/**
 * What it takes to say that something changed.
 *
 * @param window - how much is looked at.
 * @param of - a mood or an urge in tenths, or a share of days.
 */
export function changeRule(window: ProgressWindow, of: Compared): ChangeRule {
  const { [window]: need, spread } = needs[of];
  return { ...need, spread, least: comparing[window].least };
}

/** A span of days, both ends within it, each `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days that a page looks at, cut into equal pieces. */
export interface Cut extends Span {
  readonly window: ProgressWindow;
  /** Days of one piece. */
  readonly step: number;
  readonly pieces: readonly Span[];
  /** The days that count as now, and those before them that they are held beside: none while the two would touch. */
  readonly now: Span;
  readonly before: Span;
}

/** At most so many pieces, so that ten years are drawn as quickly as a month. */
const mostPieces = 140;

/** How long a piece of `all` may be, in days: a week, four weeks, a quarter, a year, five. */
const steps: readonly number[] = [7, 28, 91, 364, 1820];

/**
 * The days of a window, up to today. Days are those of the calendar, so that no hour of a clock set forward or back, and no
 * journey, makes one longer or shorter than another.
 *
 * @param window - how much is looked at.
 * @param today - the person's own date.
 * @param first - the day of the first entry; null where there is none.
 */
export function cutOf(
  window: ProgressWindow,
  today: string,
  first: string | null,
): Cut {
  const rule = comparing[window];
  const length =
    window === "all" ? daysBetween(first ?? today, today) + 1 : daysOf[window];
  const step =
    window === "all"
      ? (steps.find((each) => length / each <= mostPieces) ?? 3640)
      : 1;
  const count = Math.max(1, Math.ceil(length / step));
  const from = shifted(today, 1 - count * step);
  const now = { from: shifted(today, 1 - rule.now), to: today };
  const start =
    window === "all" ? (first ?? today) : shifted(now.from, -rule.before);
  const end = shifted(start, rule.before - 1);
  const before = { from: start, to: end < now.from ? end : shifted(start, -1) };
  return {
    window,
    from,
    to: today,
    step,
    pieces: Array.from({ length: count }, (_, piece) => ({
      from: shifted(from, piece * step),
      to: shifted(from, (piece + 1) * step - 1),
    })),
    now,
    before,
  };
}

/** Which piece of a cut a day is in; null where it is in none. */
export function pieceOf(cut: Cut, day: string): number | null {
  return day < cut.from || day > cut.to
    ? null
    : Math.floor(daysBetween(cut.from, day) / cut.step);
}

/** Whether a day is within a span. */
export function isWithin({ from, to }: Span, day: string): boolean {
  return day >= from && day <= to;
}

/** So many days later or earlier, within the calendar: a clock can be far off. */
function shifted(day: string, days: number): string {
  const room =
    days < 0 ? daysBetween("1900-01-01", day) : daysBetween(day, "2199-12-31");
  return addDays(day, Math.sign(days) * Math.min(Math.abs(days), room));
}
