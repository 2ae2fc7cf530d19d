/** A share of cases with its 95 % interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share of cases with its 95 % interval; not a number where there are none. Source: Wilson 1927, score interval. */
export function shareOf(hits: number, all: number): Share {
  const z = 1.96;
  const share = hits / all;
  const centre = share + (z * z) / (2 * all);
  const half =
    z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return {
    value: share,
    low: Math.max(0, (centre - half) / scale),
    high: Math.min(1, (centre + half) / scale),
  };
}

/** A share of cases as text with its 95 % interval. */
export function proportion(hits: number, all: number): string {
  return all === 0 ? "none" : shareText(shareOf(hits, all));
}

/** A number and its interval as text. */
export function shareText({ value, low, high }: Share): string {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
