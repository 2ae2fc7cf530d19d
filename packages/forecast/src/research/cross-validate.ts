import type { Odds } from "./case-odds.ts";
import { learnedOdds, type WeighedCase } from "./learn-effects.ts";
import { type CaseScore, type ReadCase, scoresOf } from "./score-cases.ts";
import { splitByGroup } from "./split-by-group.ts";

/** Scores on cases that were held back, with effects as they are and as learned from the others. */
export interface CrossValidated {
  readonly folds: number;
  readonly before: readonly CaseScore[];
  readonly after: readonly CaseScore[];
}

/** How `crossValidate` works. */
export interface FoldingOptions {
  /** Default 10, at most one a group. */
  readonly folds?: number;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
}

/** Cases with the log-odds they were given while they were held back. */
export interface HeldBack {
  readonly folds: number;
  readonly read: readonly ReadCase[];
}

/**
 * Cross-validation in which all is chosen inside: what is learned from a part, the widening of its priors too, has not
 * seen the cases it is scored on, nor any other of their groups.
 *
 * @param cases - from `weighCases`.
 * @param options - see `FoldingOptions`.
 * @returns all cases, each read once while it was held back; with a single group nothing can be held back, and nothing
 *   is learned.
 */
export function heldBack(
  cases: readonly WeighedCase[],
  { folds: wanted = 10, seed = 1, onProgress }: FoldingOptions = {},
): HeldBack {
  const splits = splitByGroup(cases, wanted, seed);
  const after = new Map<WeighedCase, Odds>();
  for (const [fold, { held, others }] of splits.entries()) {
    const odds = learnedOdds(others, held);
    for (const [at, one] of held.entries())
      after.set(one, odds[at] ?? one.odds);
    onProgress?.((fold + 1) / splits.length);
  }
  return {
    folds: Math.max(1, splits.length),
    read: cases.map((one) => ({
      coded: one.coded,
      odds: after.get(one) ?? one.odds,
    })),
  };
}

/**
 * @param cases - from `weighCases`.
 * @param options - see `FoldingOptions`.
 * @returns scores with effects as they are, and as learned from the others.
 */
export function crossValidate(
  cases: readonly WeighedCase[],
  options: FoldingOptions = {},
): CrossValidated {
  const { folds, read } = heldBack(cases, options);
  return { folds, before: scoresOf(cases), after: scoresOf(read) };
}
