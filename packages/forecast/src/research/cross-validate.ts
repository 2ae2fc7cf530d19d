import type { Rates } from "./case-odds.ts";
import {
  type FittingMethod,
  learnedSizesBy,
  type WeighedCase,
} from "./learn-effects.ts";
import { penalisedLogistic } from "./penalised-logistic.ts";
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

/** Cases that were held back, each to be read by what was learned from the others. */
export interface HeldBack {
  readonly folds: number;
  /** All cases with their log-odds, each read once, beside the rates it is learned with or those of a reading. */
  readBy(rates: Rates): readonly ReadCase[];
}

/**
 * Cross-validation in which all is chosen inside: what is learned from a part, the widening of its priors too, has not
 * seen the cases it is scored on, nor any other of their groups.
 *
 * @param cases - from `weighCases`.
 * @param options - see `FoldingOptions`.
 * @returns how the cases are read; with a single group nothing can be held back, and nothing is learned.
 */
export function heldBack(
  cases: readonly WeighedCase[],
  options: FoldingOptions = {},
): HeldBack {
  const [only] = heldBackBy(cases, [penalisedLogistic], options);
  return only ?? { folds: 1, readBy: () => cases };
}

/**
 * The same by several ways to fit, each under the widening that is chosen inside.
 *
 * @returns for each way how the cases are read.
 */
export function heldBackBy(
  cases: readonly WeighedCase[],
  methods: readonly FittingMethod[],
  { folds: wanted = 10, seed = 1, onProgress }: FoldingOptions = {},
): readonly HeldBack[] {
  const splits = splitByGroup(cases, wanted, seed);
  const learned = splits.map(({ others }, fold) => {
    const sizes = learnedSizesBy(others, methods);
    onProgress?.((fold + 1) / splits.length);
    return sizes;
  });
  return methods.map((_, method) => {
    const sizes = new Map(
      splits.flatMap(({ held }, fold) =>
        held.map((one) => [one, learned[fold]?.[method]] as const),
      ),
    );
    return {
      folds: Math.max(1, splits.length),
      readBy: (rates) =>
        cases.map((one) => {
          const under = sizes.get(one);
          return {
            coded: one.coded,
            odds: under === undefined ? one.odds : one.oddsUnder(under, rates),
          };
        }),
    };
  });
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
  const { folds, readBy } = heldBack(cases, options);
  return {
    folds,
    before: scoresOf(cases),
    after: scoresOf(readBy("uncalibrated")),
  };
}
