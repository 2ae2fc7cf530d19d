import { type ReadonlySignal, signal } from "@preact/signals";

/** What a clock is made from; a time and a timer of its own make it the same in a test. */
interface ClockParts {
  /** The present, in milliseconds since 1970. */
  readonly now: () => number;
  /** The person's own calendar day at a moment, YYYY-MM-DD, in the zone they are in now. */
  readonly dayAt: (moment: number) => string;
  /** Calls back once, after so many milliseconds or later. */
  readonly wait: (ms: number, done: () => void) => unknown;
  /** Calls back whenever the page may have slept, the clock may have been set, or the person may be elsewhere. */
  readonly onWake?: (look: () => void) => void;
}

/** The one clock of a visit. Whatever shows a day or an hour reads it, and turns over with it. */
export interface Clock {
  /** The person's own date, YYYY-MM-DD: it turns over at their midnight, after sleep, and when they change the time zone. */
  readonly today: ReadonlySignal<string>;
  /** The present in milliseconds since 1970, as of the minute that has begun. */
  readonly minute: ReadonlySignal<number>;
  /** The present to the millisecond, for what is noted or measured. */
  present(): number;
}

const minuteMs = 60_000;

/** A clock that looks at the time as each minute begins, which midnight is in every zone. */
export function clock({ now, dayAt, wait, onWake }: ClockParts): Clock {
  const today = signal(dayAt(now()));
  const begun = (): number => now() - (now() % minuteMs);
  const minute = signal(begun());
  const look = (): void => {
    minute.value = begun();
    today.value = dayAt(now());
  };
  const lookAgain = (): void => {
    wait(minuteMs - (now() % minuteMs), () => {
      look();
      lookAgain();
    });
  };
  lookAgain();
  onWake?.(look);
  return { today, minute, present: now };
}
