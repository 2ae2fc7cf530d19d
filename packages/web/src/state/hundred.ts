import type { Outcomes, Range } from "@staying-power/forecast";

/** The three outcomes in the order every picture shows them. */
export const outcomeKeys = ["backAndStayed", "backAndLeft", "notBack"] as const;

export type OutcomeKey = (typeof outcomeKeys)[number];

/** A hundred people shared among the three outcomes: whole, and always a hundred in all. */
export type Hundred = Readonly<Record<OutcomeKey, number>>;

/**
 * Rounds to whole people so that they still sum to a hundred: everyone gets the
 * whole part, and the people left over go to the largest fractions.
 */
export function hundredPeople(outcomes: Outcomes): Hundred {
  const shares = outcomeKeys.map((key) => ({ key, exact: outcomes[key].mean * 100 }));
  const count = new Map(shares.map(({ key, exact }) => [key, Math.floor(exact)]));
  let left = 100 - [...count.values()].reduce((sum, part) => sum + part, 0);
  for (const { key, exact } of shares.sort((a, b) => (b.exact % 1) - (a.exact % 1))) {
    if (left <= 0) break;
    count.set(key, Math.floor(exact) + 1);
    left -= 1;
  }
  return {
    backAndStayed: count.get("backAndStayed") ?? 0,
    backAndLeft: count.get("backAndLeft") ?? 0,
    notBack: count.get("notBack") ?? 0,
  };
}

/** An 80 % range in whole people of a hundred. */
export interface WholeRange {
  readonly low: number;
  readonly high: number;
}

export function wholeRange(range: Range): WholeRange {
  return { low: Math.round(range.low * 100), high: Math.round(range.high * 100) };
}

/** How many of a hundred come back at all, whatever happens then. */
export function backRange(outcomes: Outcomes): WholeRange {
  const { low, high } = wholeRange(outcomes.notBack);
  return { low: 100 - high, high: 100 - low };
}

/** Whole people of a hundred, for a mean or a single share. */
export function ofHundred(share: number): number {
  return Math.round(share * 100);
}
