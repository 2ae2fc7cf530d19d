const minuteMs = 60_000;

/** How long the wait lasts. */
export const kitWaitMs = 20 * minuteMs;

/** After this long, whoever opens the kit has come for another wait. */
const forgottenMs = 60 * minuteMs;

export interface KitWait {
  /** From nothing up to the whole of it. */
  readonly elapsedMs: number;
  /** Whole minutes that are left, rounded up; none when it is over. */
  readonly minutesLeft: number;
}

/**
 * Where the wait stands. A clock set back or forward since it began never gives
 * more than the whole of it and never less than nothing.
 * @param startedAt when it began, and @param now the present, both in milliseconds since 1970.
 */
export function kitWait(startedAt: number, now: number): KitWait {
  const elapsedMs = Math.min(kitWaitMs, Math.max(0, now - startedAt));
  return {
    elapsedMs,
    minutesLeft: Math.ceil((kitWaitMs - elapsedMs) / minuteMs),
  };
}

/** Whether the wait kept is still the present one: begun in the past, and not long over. */
export function isPresentWait(startedAt: number, now: number): boolean {
  return startedAt <= now && now - startedAt < forgottenMs;
}
