import type { Outcomes } from "@staying-power/forecast";

/** One hundred people by what becomes of them: whole numbers that sum to 100. */
export interface WholeHundred {
  readonly backAndStayed: number;
  readonly backAndLeft: number;
  readonly notBack: number;
}

const order = ["backAndStayed", "backAndLeft", "notBack"] as const;

/**
 * The outcomes as 100 whole people, by largest remainder: each outcome gets its whole people, and those
 * left over go to the largest remainders (on a tie, to the outcome named first here).
 * @param outcomes means from 0 to 1 that sum to 1
 * @returns three whole numbers that sum to 100, each less than 1 away from its exact share
 * @throws RangeError when a mean is not from 0 to 1 or the means do not sum to 1
 */
export function wholeHundred(outcomes: Outcomes): WholeHundred {
  const shares = order.map((name) => outcomes[name].mean);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (
    !shares.every((share) => share >= 0 && share <= 1) ||
    Math.abs(total - 1) > 1e-6
  )
    throw new RangeError("outcomes: means from 0 to 1 that sum to 1");
  const exact = shares.map((share) => (share / total) * 100);
  const whole = exact.map((people) => Math.floor(people + 1e-9));
  // To a billionth of a person, so that equal shares tie whatever their last digit.
  const remainder = (position: number): number =>
    Math.round(((exact[position] ?? 0) - (whole[position] ?? 0)) * 1e9);
  const left = 100 - whole.reduce((sum, people) => sum + people, 0);
  const favoured = new Set(
    [0, 1, 2]
      .toSorted((one, other) => remainder(other) - remainder(one))
      .slice(0, left),
  );
  const people = (position: number): number =>
    (whole[position] ?? 0) + (favoured.has(position) ? 1 : 0);
  return {
    backAndStayed: people(0),
    backAndLeft: people(1),
    notBack: people(2),
  };
}
