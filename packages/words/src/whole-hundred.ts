import type { Outcomes } from "@staying-power/forecast";
import { wholeShares } from "./whole-shares.ts";

/** One hundred people by what becomes of them: whole numbers that sum to 100. */
export interface WholeHundred {
  readonly backAndStayed: number;
  readonly backAndLeft: number;
  readonly notBack: number;
}

/**
 * The outcomes as 100 whole people, by largest remainder; on a tie the outcome named first in `WholeHundred` gets more.
 * @param outcomes means from 0 to 1 that sum to 1
 * @returns three whole numbers that sum to 100, each less than 1 away from its exact share
 * @throws RangeError when a mean is not from 0 to 1 or the means do not sum to 1
 */
export function wholeHundred(outcomes: Outcomes): WholeHundred {
  const [backAndStayed = 0, backAndLeft = 0, notBack = 0] = wholeShares([
    outcomes.backAndStayed.mean,
    outcomes.backAndLeft.mean,
    outcomes.notBack.mean,
  ]);
  return { backAndStayed, backAndLeft, notBack };
}

/**
 * Outcomes as 100 whole people that are compared with others. Those back and stayed, and those not back, are as many
 * away from theirs as the difference rounds to, as far as nobody is then counted below none; the rest came and left.
 * @param outcomes the outcomes to round
 * @param others the outcomes they are compared with
 * @param whole what those were rounded to
 * @returns three whole numbers that sum to 100
 */
export function wholeBeside(
  outcomes: Outcomes,
  others: Outcomes,
  whole: WholeHundred,
): WholeHundred {
  const beside = (name: keyof WholeHundred, most: number): number => {
    const difference = outcomes[name].mean - others[name].mean;
    const people = whole[name] + Math.round(difference * 100);
    return Math.min(most, Math.max(0, people));
  };
  const backAndStayed = beside("backAndStayed", 100);
  const notBack = beside("notBack", 100 - backAndStayed);
  return {
    backAndStayed,
    backAndLeft: 100 - backAndStayed - notBack,
    notBack,
  };
}
