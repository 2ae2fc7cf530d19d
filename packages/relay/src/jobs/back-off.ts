/** How often work that does not repeat is begun before it is given up. With the pauses below that is about a day. */
export const mostTries = 12;

const firstPauseMs = 30_000;
const longestPauseMs = 4 * 3_600_000;

/**
 * How long to wait before the next try: thirty seconds, then three times as long each time, up to four hours, and of
 * that a part by chance, so that many that failed together do not come back together.
 * @param tries - how often it was tried, from 1.
 * @param chance - from 0 up to, not including, 1.
 * @returns milliseconds, from half of the pause to the whole of it.
 */
export function pauseAfter(tries: number, chance: number): number {
  const pause = Math.min(firstPauseMs * 3 ** (tries - 1), longestPauseMs);
  return Math.round(pause * (0.5 + chance / 2));
}
