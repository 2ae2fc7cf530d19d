import type { JournalTimer } from "./journal-notes.ts";

const minuteMs = 60_000;

/** How long a prompt is written about before the door is shown. */
const writingMinutes = 10;

/** Begins the ten minutes. */
export function begunAt(now: number): JournalTimer {
  return { startedAt: now, minutes: writingMinutes };
}

/**
 * Whole minutes that are left, rounded up; none when they are over. A clock set back gives no more than was asked for.
 * @param now the present, in milliseconds since 1970.
 */
export function minutesLeft(
  { startedAt, minutes }: JournalTimer,
  now: number,
): number {
  const elapsedMs = Math.max(0, now - startedAt);
  return Math.max(0, Math.ceil(minutes - elapsedMs / minuteMs));
}

/** The same time with one minute more from now on. */
export function withOneMore(timer: JournalTimer, now: number): JournalTimer {
  const elapsed = Math.max(0, now - timer.startedAt) / minuteMs;
  return { ...timer, minutes: Math.max(timer.minutes, elapsed) + 1 };
}
