/**
 * The most numbers of a list that rise from left to right as they stand: what need
 * not move when a list is brought into another order. Each number comes once.
 */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** The smallest number that ends a rising run of each length, and what came before each number in its run. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = firstNotBelow(ends, number);
    before.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at))
    rising.add(at);
  return rising;
}

function firstNotBelow(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
