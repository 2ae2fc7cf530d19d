const day = 86_400_000;
const minute = 60_000;

/** From when to when changes of clocks are looked for. */
const yearsLookedAt = {
  from: Date.UTC(2016, 0, 1),
  to: Date.UTC(2036, 0, 1),
} as const;

/** Half of what any clock stands between two changes: Morocco's go back for four weeks. */
const step = 14 * day;

/** Zones whose clocks show the same at every moment of these years. */
export interface ClockAlike {
  /** One of them. */
  readonly zone: string;
  readonly zones: readonly string[];
  /** The first five minutes of each offset after another. */
  readonly changes: readonly number[];
}

let found: readonly ClockAlike[] | undefined;

/**
 * All zones that there are, those that show the same together: by the list of their changes and of what they are ahead
 * after each, in words of Intl alone.
 */
export function clocksAlike(): readonly ClockAlike[] {
  found ??= [
    ...Map.groupBy(
      Intl.supportedValuesOf("timeZone").map(standing),
      ({ print }) => print,
    ).values(),
  ].map((group) => ({
    zone: group[0]?.zone ?? "",
    zones: group.map(({ zone }) => zone),
    changes: group[0]?.changes ?? [],
  }));
  return found;
}

function standing(zone: string): {
  readonly zone: string;
  readonly changes: readonly number[];
  readonly print: string;
} {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    timeZoneName: "longOffset",
  });
  // Behind the day: GMT+01:00.
  const offsetAt = (at: number): string =>
    format.format(at).split(", ")[1] ?? "";
  const changes: number[] = [];
  let before = offsetAt(yearsLookedAt.from);
  const print = [before];
  for (let at = yearsLookedAt.from + step; at < yearsLookedAt.to; at += step) {
    const after = offsetAt(at);
    if (after === before) continue;
    changes.push(changeWithin(offsetAt, at));
    print.push(`${changes.at(-1)} ${after}`);
    before = after;
  }
  return { zone, changes, print: print.join() };
}

/** The first five minutes of the offset that stands at the end of a step. */
function changeWithin(offsetAt: (at: number) => string, end: number): number {
  const after = offsetAt(end);
  let [low, high] = [end - step, end];
  while (high - low > 5 * minute) {
    const middle = low + Math.floor((high - low) / (10 * minute)) * 5 * minute;
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return high;
}
