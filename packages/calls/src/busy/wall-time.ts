/** A time as a calendar writes it, before a zone has made a moment of it. */
export interface WallTime {
  /** What the clock shows, in milliseconds since 1970, as if it stood at UTC. */
  readonly shown: number;
  /** A whole day, without a time. */
  readonly isDay: boolean;
  /** It is said in UTC, whatever zone stands beside it. */
  readonly isUtc: boolean;
}

/** A day, in milliseconds. */
export const dayMs = 86_400_000;

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/**
 * A date or a time in the form of RFC 7265: `2027-03-29` or `2027-03-29T11:00:00Z`.
 *
 * @param value - what stands in a line.
 * @returns null for all else, and for a day or an hour that does not exist.
 */
export function parseWallTime(value: unknown): WallTime | null {
  const parts = typeof value === "string" ? form.exec(value) : null;
  if (parts === null) return null;
  const [text, year, month, day, hour, minute, second, utc] = parts;
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  at.setUTCHours(
    Number(hour ?? 0),
    Number(minute ?? 0),
    // A leap second is the one before it.
    Math.min(Number(second ?? 0), 59),
  );
  if (
    at.toISOString().slice(0, 16) !==
    `${text.slice(0, 10)}T${text.slice(11, 16) || "00:00"}`
  )
    return null;
  return {
    shown: at.getTime(),
    isDay: hour === undefined,
    isUtc: utc === "Z",
  };
}

const span =
  /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** All of the years that a calendar can write, 0000 to 9999: what is longer may lead to no date at all. In milliseconds. */
const longestSpan = 3_652_425 * dayMs;

/**
 * A length of time: `PT1H30M`.
 *
 * @param value - what stands in a line.
 * @returns in milliseconds; null for all else, for less than nothing, and for more than ten thousand years.
 */
export function parseSpan(value: unknown): number | null {
  const parts = typeof value === "string" ? span.exec(value) : null;
  if (parts === null || parts[1] === "-") return null;
  const [weeks, days, hours, minutes, seconds] = parts
    .slice(2)
    .map((part: string | undefined) => Number(part ?? 0));
  const length =
    ((weeks ?? 0) * 7 + (days ?? 0)) * dayMs +
    (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
  return length <= longestSpan ? length : null;
}
