/** The parts of the first days, in their order. */
export const dayParts = [
  "hour",
  "tonight",
  "morning",
  "second",
  "third",
] as const;

/** One part of the first days. */
export type DayPart = (typeof dayParts)[number];

/** What a person can say of when it happened. */
export const saidTimes = [
  "hour",
  "hours",
  "yesterday",
  "two-days",
  "three-days",
  "longer",
] as const;
export type SaidTime = (typeof saidTimes)[number];

const hourMs = 3_600_000;

/** All that is told here. Source: METHOD 11.1, our kit. */
const lengthMs = 72 * hourMs;

/** The first hour, and one more to come to oneself. Ours. */
const firstMs = 2 * hourMs;

/** From this hour on, by the clock of the device, it is morning. Ours. */
const morningFrom = 6;

/** When it began, and whether the hour of it is known. */
export interface Began {
  /** In milliseconds since 1970, never later than now. */
  readonly ms: number;
  readonly isHourKnown: boolean;
}

/** Where someone stands in the first days. */
export interface Hours {
  /** Whole hours since it began, rounded down. */
  readonly hours: number;
  /** Null when all of them are over. */
  readonly part: DayPart | null;
  readonly isHourKnown: boolean;
}

/**
 * When it began: the hour that was said in the kit, or noon of the day that the case names, whichever is of the later
 * day, since who parts again says it in one of them.
 *
 * @param told - an instant from the kit, and a day (YYYY-MM-DD) from the case; each may be missing.
 * @param nowMs - now, in milliseconds since 1970.
 * @returns when, or null where nothing was said.
 */
export function began(
  told: {
    readonly endedAt?: string | undefined;
    readonly breakup?: string | undefined;
  },
  nowMs: number,
): Began | null {
  const said = told.endedAt === undefined ? null : Date.parse(told.endedAt);
  const day = told.breakup === undefined ? null : noonOf(told.breakup);
  if (day !== null && (said === null || day > endOfDay(said)))
    return { ms: Math.min(day, nowMs), isHourKnown: false };
  return said === null
    ? null
    : { ms: Math.min(said, nowMs), isHourKnown: true };
}

/**
 * The instant that an answer stands for, on the clock of the device.
 *
 * @param said - what was chosen.
 * @param nowMs - now, in milliseconds since 1970.
 * @returns milliseconds since 1970.
 */
export function instantOf(said: SaidTime, nowMs: number): number {
  switch (said) {
    case "hour":
      return nowMs;
    case "hours":
      return nowMs - 4 * hourMs;
    case "yesterday":
      return noonBefore(nowMs, 1);
    case "two-days":
      return noonBefore(nowMs, 2);
    case "three-days":
      return noonBefore(nowMs, 3);
    case "longer":
      return noonBefore(nowMs, 4);
  }
}

/**
 * Where someone stands: within the first two hours, then until the first morning, then a day at a time.
 *
 * @param start - when it began.
 * @param nowMs - now, in milliseconds since 1970; a clock set back counts as the beginning.
 */
export function hoursAt({ ms, isHourKnown }: Began, nowMs: number): Hours {
  const since = Math.max(0, nowMs - ms);
  return {
    hours: Math.floor(since / hourMs),
    part: since >= lengthMs ? null : partAt(ms, since),
    isHourKnown,
  };
}

function partAt(ms: number, since: number): DayPart {
  if (since < firstMs) return "hour";
  const now = ms + since;
  const mornings = [0, 1, 2].map((days) => morningAfter(ms + firstMs, days));
  const past = mornings.filter((morning) => morning <= now).length;
  return dayParts[1 + past] ?? "third";
}

/** The first morning from a moment on, and those after it. */
function morningAfter(from: number, daysLater: number): number {
  const at = new Date(from);
  at.setHours(morningFrom, 0, 0, 0);
  const isLater = at.getTime() >= from;
  at.setDate(at.getDate() + (isLater ? 0 : 1) + daysLater);
  return at.getTime();
}

function noonBefore(nowMs: number, days: number): number {
  const at = new Date(nowMs);
  at.setDate(at.getDate() - days);
  at.setHours(12, 0, 0, 0);
  return at.getTime();
}

function noonOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

function endOfDay(ms: number): number {
  return new Date(ms).setHours(23, 59, 59, 999);
}
