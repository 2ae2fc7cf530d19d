const minuteMs = 60_000;

/** How long the wait is. Source: METHOD T14. */
const lookWaitMs = 10 * minuteMs;

/**
 * Whole minutes that are left of the wait, rounded up; none when it is over. A clock set back gives no more than all.
 *
 * @param startedAt - when it began, and @param now the present, both in milliseconds since 1970.
 */
export function minutesLeft(startedAt: number, now: number): number {
  const gone = Math.min(lookWaitMs, Math.max(0, now - startedAt));
  return Math.ceil((lookWaitMs - gone) / minuteMs);
}
