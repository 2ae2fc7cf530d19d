import type { Interval } from "../calls.ts";
import type { ClockOf } from "./zones-of.ts";

/** A series that goes on otherwise from one occurrence. Source: RFC 5545, 3.2.13, `RANGE=THISANDFUTURE`. */
export interface ChangeFrom {
  /** The moment of that occurrence, as the series would have had it. */
  readonly at: number;
  /** When it takes place by its own clock, and how long, in milliseconds. */
  readonly shown: number;
  readonly length: number;
  readonly isDay: boolean;
  readonly clock: ClockOf;
  /** Whether it, and with it all that follows, is called off or marked as free. */
  readonly isFree: boolean;
}

/** An occurrence of a series, with what the clock of the series shows at it. */
export interface Occurrence extends Interval {
  readonly shown: number;
}

/**
 * When the occurrences of a series take place: each as the last change before it says. What is moved is moved by the
 * clock: an hour later stays an hour later over a change of the clocks.
 *
 * @param changes - in any order.
 * @param seriesClock - the clock that the series is told by.
 * @returns for an occurrence as the series would have it when it takes place; null where it is called off.
 */
export function changedBy(
  changes: readonly ChangeFrom[],
  seriesClock: ClockOf,
): (occurrence: Occurrence) => Interval | null {
  const moves = changes
    .toSorted((one, other) => one.at - other.at)
    .map((change) => ({
      ...change,
      moved: change.shown - shownBy(seriesClock, change.at),
    }));
  return (occurrence) => {
    const move = moves[lastUntil(moves, occurrence.from)];
    if (move === undefined) return occurrence;
    if (move.isFree) return null;
    const { clock, isDay, length } = move;
    const shown = occurrence.shown + move.moved;
    const from = clock(shown);
    return { from, to: isDay ? clock(shown + length) : from + length };
  };
}

/** The place of the last one that is not after a moment; −1 for none. */
function lastUntil(
  sorted: readonly Pick<ChangeFrom, "at">[],
  moment: number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a clock shows at a moment. */
function shownBy(clock: ClockOf, at: number): number {
  let shown = at;
  // An offset that is right on one side of a change of the clocks is tried on the other.
  for (let tries = 0; tries < 3; tries += 1) shown += at - clock(shown);
  return shown;
}
