import { isZone } from "@staying-power/calls/zones";

/** What the clocks of one time zone show. All moments are in milliseconds since 1970. */
export interface ZoneClock {
  readonly zone: string;
  /** How far the clock is ahead of UTC, in milliseconds; negative in the west. */
  offsetAt(moment: number): number;
  /**
   * The moment at which the clock shows a time. One that it shows twice is the first of the two; one that it leaps over
   * counts by the clock before the leap, as RFC 5545, 3.3.5, has it.
   * @param shown the time on the clock, as if the clock stood at UTC
   */
  momentOf(shown: number): number;
  /** What the clock shows at a moment, as if it stood at UTC. */
  shownAt(moment: number): number;
  /** Each change of the clock after `from` and not after `to`: the first moment of the new offset. */
  changes(from: number, to: number): readonly ZoneChange[];
}

/** A change of the clocks. */
export interface ZoneChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const daySpan = 86_400_000;

/** No zone keeps an offset for less than this: that of Ramadan in Morocco lasts a month. */
const stride = 7 * daySpan;

/**
 * The clocks of a time zone, as the tz database of this program has them.
 *
 * @param zone - a name for which `isZone` is true.
 * @returns what its clocks show, from 1900 to 2199.
 * @throws RangeError when there is no such zone.
 */
export function zoneClock(zone: string): ZoneClock {
  if (!isZone(zone)) throw new RangeError("zone: the name of a time zone");
  const shown = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const shownAt = (moment: number): number => {
    const parts = new Map(
      shown
        .formatToParts(moment)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      parts.get(type) ?? Number.NaN;
    return Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
  };
  // The clock shows whole seconds: a moment between two is no offset of its own.
  const offsetAt = (moment: number): number => {
    const whole = Math.floor(moment / 1000) * 1000;
    return shownAt(whole) - whole;
  };
  return {
    zone,
    shownAt,
    offsetAt,
    momentOf(time) {
      const before = offsetAt(time - daySpan);
      const moments = [time - before, time - offsetAt(time + daySpan)];
      const fitting = moments.filter((moment) => shownAt(moment) === time);
      return fitting.length === 0 ? time - before : Math.min(...fitting);
    },
    changes: (from, to) => changesOf(offsetAt, from, to),
  };
}

function changesOf(
  offsetAt: (moment: number) => number,
  from: number,
  to: number,
): readonly ZoneChange[] {
  const found: ZoneChange[] = [];
  for (let start = from; start < to; start += stride) {
    let low = start;
    let high = Math.min(start + stride, to);
    const before = offsetAt(low);
    const after = offsetAt(high);
    if (before === after) continue;
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before, after });
  }
  return found;
}
