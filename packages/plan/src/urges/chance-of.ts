/**
 * How likely chance alone is to bring so many together, worked out exactly.
 *
 * @param days - how many sittings each day had, each a whole number from 1. All of a day count as one draw, which falls
 * in with `share` or not: one bad night is one night, however often it was noted.
 * @param share - what falls in by chance, 0 to 1.
 * @returns the chance, 0 to 1, that at least `k` of them fall in, at index `k`, from 0 to all of them: it never rises.
 */
export function chanceOf(days: readonly number[], share: number): Float64Array {
  const all = days.reduce((sum, each) => sum + each, 0);
  // chance[k]: that exactly k fall in, of the days gone through so far.
  const chance = new Float64Array(all + 1);
  chance[0] = 1;
  let most = 0;
  for (const each of days) {
    most += each;
    for (let count = most; count >= 0; count -= 1)
      chance[count] =
        (chance[count] ?? 0) * (1 - share) +
        (count >= each ? (chance[count - each] ?? 0) * share : 0);
  }
  for (let count = all - 1; count >= 0; count -= 1)
    chance[count] = (chance[count] ?? 0) + (chance[count + 1] ?? 0);
  return chance.map((each) => Math.min(1, each));
}

/**
 * Whether one group falls in more often than another one, by Fisher's exact test on one side.
 *
 * @param one - how many of how many fall in.
 * @param other - the same of those it is held against.
 * @returns the chance, 0 to 1, of a gap as wide or wider where both fall in equally often.
 */
export function chanceOfGap(one: Share, other: Share): number {
  const of = one.of + other.of;
  const within = one.within + other.within;
  const whole = logChoose(of, within);
  let chance = 0;
  for (let count = one.within; count <= Math.min(one.of, within); count += 1)
    chance += Math.exp(
      logChoose(one.of, count) + logChoose(other.of, within - count) - whole,
    );
  return Math.min(1, chance);
}

/** So many of so many. */
export interface Share {
  readonly within: number;
  readonly of: number;
}

/** The logarithm of the ways to choose; minus infinity where there is none. */
function logChoose(of: number, some: number): number {
  if (some < 0 || some > of) return -Infinity;
  let sum = 0;
  for (let each = 1; each <= some; each += 1)
    sum += Math.log((of - some + each) / each);
  return sum;
}
