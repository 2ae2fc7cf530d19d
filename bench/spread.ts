/** What repeated timings of one thing came to, in seconds. */
export interface Spread {
  readonly runs: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median, least and most of timings in seconds. @throws RangeError when there is none. */
export function spread(seconds: readonly number[]): Spread {
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)];
  const above = sorted[Math.ceil(middle)];
  const least = sorted[0];
  const most = sorted.at(-1);
  if (
    below === undefined ||
    above === undefined ||
    least === undefined ||
    most === undefined
  )
    throw new RangeError("spread: needs at least one timing");
  return { runs: sorted.length, median: (below + above) / 2, least, most };
}
