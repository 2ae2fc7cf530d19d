/** A share of cases as text with its 95 % interval. Source: Wilson 1927, score interval. */
export function proportion(hits: number, all: number): string {
  if (all === 0) return "none";
  const z = 1.96;
  const share = hits / all;
  const centre = share + (z * z) / (2 * all);
  const half =
    z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  const two = (value: number): string => value.toFixed(2);
  return `${two(share)} (${two(Math.max(0, (centre - half) / scale))}–${two(Math.min(1, (centre + half) / scale))})`;
}
