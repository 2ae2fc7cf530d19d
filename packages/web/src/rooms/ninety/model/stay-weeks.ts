import { daysBetween } from "@staying-power/case";
import type { WholePeople, WholeReunion } from "@staying-power/words";

/** How it looked at the end of a week in which the check was answered; this week as it looks today. */
export interface StayWeek {
  /** From 1 on, counted from the return. */
  readonly week: number;
  /** The newest day of that week on which it was answered, or today, `YYYY-MM-DD`. */
  readonly on: string;
  readonly lasts: WholePeople;
}

/**
 * The chance of staying week by week, as far as the check was answered. The last one is today's, as the page says it above:
 * days alone move it a little, and one page has one number.
 *
 * @param whole - the check, rounded once; its rounds oldest first.
 * @param since - the day they came back; what was answered before it is of another time.
 * @param today - the person's own date.
 * @returns one of each week, its newest, oldest first; none where nothing was answered since.
 */
export function stayWeeks(
  { lasts: now, rounds }: Pick<WholeReunion, "lasts" | "rounds">,
  since: string,
  today: string,
): readonly StayWeek[] {
  const weekOf = (day: string): number =>
    Math.floor(daysBetween(since, day) / 7) + 1;
  const weeks = new Map<number, StayWeek>();
  for (const { on, lasts } of rounds)
    if (on >= since) weeks.set(weekOf(on), { week: weekOf(on), on, lasts });
  if (weeks.size > 0)
    weeks.set(weekOf(today), { week: weekOf(today), on: today, lasts: now });
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
