import type { Odds } from "./case-odds.ts";
import { learnedOdds, type WeighedCase } from "./learn-effects.ts";
import { type CaseScore, type ReadCase, scoresOf } from "./score-cases.ts";
import { splitByGroup } from "./split-by-group.ts";

/** Scores on cases that were held back, with effects as they are and as learned from the others. */
export interface CrossValidated {
  readonly folds: number;
  readonly before: readonly CaseScore[];
  readonly after: readonly CaseScore[];
  /** The cases with the log-odds behind `after`, in the order given. */
  readonly read: readonly ReadCase[];
}

/** How `crossValidate` works. */
export interface FoldingOptions {
  /** Default 10, at most one a group. */
  readonly folds?: number;
  readonly seed?: number;
  /** The same cases, one for one, weighed with the rates that they are to be read with; default as they are learned from. */
  readonly readAs?: readonly WeighedCase[];
  readonly onProgress?: (share: number) => void;
}

/**
 * Cross-validation in which all is chosen inside: what is learned from a part, the widening of its priors too, has not
 * seen the cases it is scored on, nor any other of their groups.
 *
 * @param cases - from `weighCases`.
 * @param options - see `FoldingOptions`.
 * @returns scores of all cases, each read once while it was held back; with a single group nothing can be held back, and
 *   nothing is learned.
 */
export function crossValidate(
  cases: readonly WeighedCase[],
  {
    folds: wanted = 10,
    seed = 1,
    readAs = cases,
    onProgress,
  }: FoldingOptions = {},
): CrossValidated {
  const splits = splitByGroup(cases, wanted, seed);
  const asRead = new Map(cases.map((one, at) => [one, readAs[at] ?? one]));
  const after = new Map<WeighedCase, Odds>();
  for (const [fold, { held, others }] of splits.entries()) {
    const odds = learnedOdds(
      others,
      held.map((one) => asRead.get(one) ?? one),
    );
    for (const [at, one] of held.entries()) {
      const found = odds[at];
      if (found !== undefined) after.set(one, found);
    }
    onProgress?.((fold + 1) / splits.length);
  }
  const read = cases.map((one) => ({
    coded: one.coded,
    odds: after.get(one) ?? asRead.get(one)?.odds ?? one.odds,
  }));
  return {
    folds: Math.max(1, splits.length),
    before: scoresOf(readAs),
    after: scoresOf(read),
    read,
  };
}
