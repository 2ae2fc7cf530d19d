/** A number with three significant digits and no idle zeros. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A pair of numbers as an interval. */
export function digitsOfInterval(
  interval: readonly [number, number] | null,
): string {
  return interval === null
    ? ""
    : `${digits(interval[0])} to ${digits(interval[1])}`;
}
