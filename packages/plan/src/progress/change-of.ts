/** What it takes to call two groups of days apart. */
export interface ChangeRule {
  /** How many days each of the two needs. */
  readonly least: number;
  /** How far their means are apart at the least. */
  readonly apart: number;
  /** How many standard errors of their difference as well. */
  readonly errors: number;
  /** The least that days are taken to differ among themselves, as a standard deviation. */
  readonly spread: number;
}

/** Two groups of days, held beside each other. */
export type Change =
  | {
      readonly kind: "few";
      /** Days of each, and how many each would need. */
      readonly before: number;
      readonly now: number;
      readonly least: number;
    }
  | {
      readonly kind: "lower" | "higher" | "unclear";
      /** The two means. */
      readonly before: number;
      readonly now: number;
    };

/**
 * Whether days of now differ from days before by more than their own ups and downs. Welch's difference of two means, with
 * more standard errors than independent days would need, since a day is much like the one before it.
 *
 * @param before - one value for each day of before.
 * @param now - one value for each day of now.
 * @param rule - what it takes.
 * @returns `few` with the count of days of each where they do not suffice; else the two means, and whether now is clearly
 * lower or higher.
 * Source: the numbers of the rule are ours; docs/progress.md says how often they mislead.
 */
export function changeOf(
  before: readonly number[],
  now: readonly number[],
  rule: ChangeRule,
): Change {
  if (before.length < rule.least || now.length < rule.least)
    return {
      kind: "few",
      before: before.length,
      now: now.length,
      least: rule.least,
    };
  const means = { before: meanOf(before), now: meanOf(now) };
  const difference = means.now - means.before;
  const error = Math.sqrt(
    varianceOfMean(before, rule.spread) + varianceOfMean(now, rule.spread),
  );
  if (Math.abs(difference) < Math.max(rule.apart, rule.errors * error))
    return { kind: "unclear", ...means };
  return { kind: difference < 0 ? "lower" : "higher", ...means };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOfMean(values: readonly number[], spread: number): number {
  const count = values.length;
  const middle = meanOf(values);
  const squares = values.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  return Math.max(spread ** 2, squares / (count - 1)) / count;
}
