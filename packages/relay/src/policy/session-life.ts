const minuteInMs = 60_000;

/** How long a coach stays signed in, in milliseconds. */
const life = {
  /** Without asking for anything. */
  idle: 12 * 60 * minuteInMs,
  /** At all. */
  most: 30 * 24 * 60 * minuteInMs,
  /** How often it is noted that a session is used. */
  noted: 5 * minuteInMs,
  /** How long a sign-in counts as one of just now. */
  fresh: 10 * minuteInMs,
} as const;

/** When a session ends that began then and is used now, unless it is used again. */
export function endOfSession(begunAt: Date, usedAt: Date): Date {
  return new Date(
    Math.min(usedAt.getTime() + life.idle, begunAt.getTime() + life.most),
  );
}

/** Whether it was long enough ago that a session was noted as used. */
export function isWorthNoting(seenAt: Date, at: Date): boolean {
  return at.getTime() - seenAt.getTime() >= life.noted;
}

/** Whether somebody showed only just now who they are. */
export function isFresh(signedInAt: Date, at: Date): boolean {
  return at.getTime() - signedInAt.getTime() < life.fresh;
}
