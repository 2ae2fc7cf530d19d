/**
 * How many entries two lists share at their start, as the very same values.
 * @param one a list
 * @param other another one
 * @returns 0 … the length of the shorter one
 */
export function sharedStart(
  one: readonly unknown[],
  other: readonly unknown[],
): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  return start;
}
