import { dayOf, type Event } from "@staying-power/case";
import { type Change, changeOf, type ChangeRule } from "./change-of.ts";
import {
  changeRule,
  type Cut,
  isWithin,
  pieceOf,
  type Span,
} from "./windows.ts";

/** What is told of how someone is, from 0 to 10. */
export type FeltMeasure = "mood" | "urge";

/** How it was over one piece of time. */
export interface FeltPiece {
  /** Days with an entry. */
  readonly days: number;
  /** The mean of its days, each day counted once. */
  readonly mean: number;
  /** The lowest and the highest entry. */
  readonly low: number;
  readonly high: number;
}

/** How a mood or an urge went. */
export interface Felt {
  /** For each piece of the cut; null where nothing was told, which is no zero. */
  readonly pieces: readonly (FeltPiece | null)[];
  /** Days with an entry within the cut. */
  readonly days: number;
  readonly change: Change;
}

/** What was told on one day. */
interface FeltDay {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How a mood or an urge went over a window.
 *
 * @param measure - which of the two.
 * @param events - the journal in order, nothing later than today.
 * @param cut - the window.
 */
export function feltOf(
  measure: FeltMeasure,
  events: readonly Event[],
  cut: Cut,
): Felt {
  const byDay = feltByDay(measure, events);
  const found: FeltDay[][] = cut.pieces.map(() => []);
  let days = 0;
  for (const [day, felt] of byDay) {
    const piece = pieceOf(cut, day);
    if (piece === null) continue;
    days += 1;
    found[piece]?.push(felt);
  }
  return {
    pieces: found.map(pieceFelt),
    days,
    change: feltChange(byDay, cut, changeRule(cut.window, "felt")),
  };
}

/**
 * Whether it is clearly another now than before.
 *
 * @param byDay - what was told on each day.
 * @param spans - the days of now and of before.
 * @param rule - what it takes.
 */
export function feltChange(
  byDay: ReadonlyMap<string, FeltDay>,
  { now, before }: { readonly now: Span; readonly before: Span },
  rule: ChangeRule,
): Change {
  const meansIn = (span: Span): readonly number[] =>
    [...byDay].flatMap(([day, { mean }]) =>
      isWithin(span, day) ? [mean] : [],
    );
  return changeOf(meansIn(before), meansIn(now), rule);
}

/**
 * What was told on each day, by its date.
 *
 * @param measure - mood or urge.
 * @param events - entries in order.
 */
export function feltByDay(
  measure: FeltMeasure,
  events: readonly Event[],
): ReadonlyMap<string, FeltDay> {
  const sums = new Map<
    string,
    { count: number; sum: number; low: number; high: number }
  >();
  for (const event of events) {
    const value = event.kind === "check-in" ? event[measure] : undefined;
    if (value === undefined) continue;
    const day = dayOf(event.at);
    const told = sums.get(day);
    if (told === undefined)
      sums.set(day, { count: 1, sum: value, low: value, high: value });
    else {
      told.count += 1;
      told.sum += value;
      told.low = Math.min(told.low, value);
      told.high = Math.max(told.high, value);
    }
  }
  return new Map(
    [...sums].map(([day, { count, sum, low, high }]) => [
      day,
      { mean: sum / count, low, high },
    ]),
  );
}

function pieceFelt(days: readonly FeltDay[]): FeltPiece | null {
  if (days.length === 0) return null;
  return {
    days: days.length,
    mean: days.reduce((sum, { mean }) => sum + mean, 0) / days.length,
    low: days.reduce((low, day) => Math.min(low, day.low), 10),
    high: days.reduce((high, day) => Math.max(high, day.high), 0),
  };
}
