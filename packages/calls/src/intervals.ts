import type { Interval } from "./calls.ts";

/**
 * Times put together where they touch or overlap.
 *
 * @param times - in any order; one that ends before it begins counts for nothing.
 * @param within - what they are cut to; all of time without it.
 * @returns ascending, with time between each and the next.
 */
export function merged(
  times: readonly Interval[],
  within: Interval = { from: -Infinity, to: Infinity },
): readonly Interval[] {
  const found: { readonly from: number; to: number }[] = [];
  for (const each of times.toSorted((one, two) => one.from - two.from)) {
    const from = Math.max(each.from, within.from);
    const to = Math.min(each.to, within.to);
    if (from >= to) continue;
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/**
 * Whether anything is taken of a time.
 *
 * @param taken - as `merged` gives it.
 * @param time - which to look at.
 */
export function isTouched(taken: readonly Interval[], time: Interval): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.to ?? 0) <= time.from) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next !== undefined && next.from < time.to;
}

/**
 * What of some times is no longer taken.
 *
 * @param before - as `merged` gives it.
 * @param after - the same, later.
 * @returns the parts of `before` that are not in `after`, ascending.
 */
export function freedBetween(
  before: readonly Interval[],
  after: readonly Interval[],
): readonly Interval[] {
  const found: Interval[] = [];
  let next = 0;
  for (const { from, to } of before) {
    let at = from;
    while ((after[next]?.to ?? Infinity) <= from) next += 1;
    for (let place = next; at < to; place += 1) {
      const taken = after[place];
      const until = Math.min(taken?.from ?? to, to);
      if (until > at) found.push({ from: at, to: until });
      at = Math.max(at, taken?.to ?? to);
    }
  }
  return found;
}
