/**
 * Shares of one whole as 100 whole people, by largest remainder: each share gets its whole people, and those left
 * over go to the largest remainders (on a tie, to the share that stands first).
 *
 * @param shares - from 0 to 1, summing to 1.
 * @returns as many whole numbers, which sum to 100, each less than 1 away from its share; a larger share never has fewer.
 * @throws RangeError when a share is not from 0 to 1 or they do not sum to 1.
 */
export function wholeShares(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (
    !shares.every((share) => share >= 0 && share <= 1) ||
    Math.abs(total - 1) > 1e-6
  )
    throw new RangeError("shares: from 0 to 1, and they sum to 1");
  const exact = shares.map((share) => (share / total) * 100);
  const whole = exact.map((people) => Math.floor(people + 1e-9));
  // To a billionth of a person, so that equal shares tie whatever their last digit.
  const remainder = (position: number): number =>
    Math.round(((exact[position] ?? 0) - (whole[position] ?? 0)) * 1e9);
  const left = 100 - whole.reduce((sum, people) => sum + people, 0);
  const favoured = new Set(
    whole
      .map((_, position) => position)
      .toSorted((one, other) => remainder(other) - remainder(one))
      .slice(0, left),
  );
  return whole.map((people, position) =>
    favoured.has(position) ? people + 1 : people,
  );
}
