import { daysBetween } from "@staying-power/case";
import type { WholePeople, WholeRound } from "@staying-power/words";

/** How it looked at the end of a week in which the check was answered. */
export interface StayWeek {
  /** From 1 on, counted from the return. */
  readonly week: number;
  /** The newest day of that week on which it was answered, `YYYY-MM-DD`. */
  readonly on: string;
  readonly lasts: WholePeople;
}

/**
 * The chance of staying week by week, as far as the check was answered.
 *
 * @param rounds - of the check, oldest first.
 * @param since - the day they came back; what was answered before it is of another time.
 * @returns one of each week, its newest, oldest first.
 */
export function stayWeeks(
  rounds: readonly WholeRound[],
  since: string,
): readonly StayWeek[] {
  const weeks = new Map<number, StayWeek>();
  for (const { on, lasts } of rounds) {
    const days = daysBetween(since, on);
    if (days < 0) continue;
    const week = Math.floor(days / 7) + 1;
    weeks.set(week, { week, on, lasts });
  }
  return [...weeks.values()];
}

/** So many people of a hundred are a move; fewer are the noise of two checks. The same as of the reasons; ours. */
const leastMove = 5;

/**
 * How it moved between the two newest weeks. `up` and `down` only where it left the range that it had; a move within that
 * range may be nothing.
 */
export interface StayMove {
  readonly kind: "up" | "down" | "within" | "still";
  /** The middle of the week before, and the newest, of a hundred. */
  readonly from: number;
  readonly to: number;
  /** The day it is compared with. */
  readonly since: string;
}

/** Null where there are not two weeks. */
export function stayMove(weeks: readonly StayWeek[]): StayMove | null {
  const [before, now] = weeks.slice(-2);
  if (before === undefined || now === undefined) return null;
  const { about: from, low, high } = before.lasts;
  const { about: to } = now.lasts;
  const kind = (): StayMove["kind"] => {
    if (Math.abs(to - from) < leastMove) return "still";
    if (to > high) return "up";
    return to < low ? "down" : "within";
  };
  return { kind: kind(), from, to, since: before.on };
}
