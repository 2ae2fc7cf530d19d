/** What the idle lock is told of and works on; a clock and a timer of its own make it the same in a test. */
interface IdleLockParts {
  readonly afterMs: number;
  /** The present, in milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once, after so many milliseconds or later; returns how to call that off. */
  readonly wait: (ms: number, done: () => void) => () => void;
  readonly lock: () => void;
}

export interface IdleLock {
  /** Someone is there. Too late, it locks instead: a hand on a sleeping phone must not open it. */
  touched(): void;
  /** The page is looked at again, but was not touched. */
  looked(): void;
  stop(): void;
}

/**
 * Locks once nobody has touched the page for so long. A page that slept meanwhile,
 * with all its timers, locks as soon as it wakes.
 */
export function idleLock({
  afterMs,
  now,
  wait,
  lock,
}: IdleLockParts): IdleLock {
  let touchedAt = now();
  let callOff = (): void => {};

  /** A clock set back never gives more than the whole wait again. */
  const left = (): number => {
    touchedAt = Math.min(touchedAt, now());
    return afterMs - (now() - touchedAt);
  };

  const check = (): void => {
    callOff();
    if (left() <= 0) {
      // Should it not lock, for want of room to keep the newest words, it is tried again.
      touchedAt = now();
      lock();
    }
    callOff = wait(left(), check);
  };

  check();
  return {
    touched: () => {
      if (left() <= 0) check();
      else touchedAt = now();
    },
    looked: check,
    stop: () => callOff(),
  };
}
