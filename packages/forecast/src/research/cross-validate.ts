import type { Odds, Rates } from "./case-odds.ts";
import {
  type FittingMethod,
  learnedOddsBy,
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

/** Cases with the log-odds they were given while they were held back. */
export interface HeldBack {
  readonly folds: number;
  /** By the rates beside which was learned. */
  readonly read: readonly ReadCase[];
  /** By those of a reading, which follow what is published, as do marriages. */
  readonly asPublished: readonly ReadCase[];
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
  options: FoldingOptions = {},
): HeldBack {
  const { folds, reads } = heldBackBy(cases, [penalisedLogistic], options);
  const [both = { read: cases, asPublished: cases }] = reads;
  return { folds, ...both };
}

/**
 * The same by several ways to fit, each under the widening that is chosen inside.
 *
 * @returns for each way all cases, each read once while it was held back.
 */
export function heldBackBy(
  cases: readonly WeighedCase[],
  methods: readonly FittingMethod[],
  { folds: wanted = 10, seed = 1, onProgress }: FoldingOptions = {},
): Pick<HeldBack, "folds"> & {
  readonly reads: readonly Omit<HeldBack, "folds">[];
} {
  const splits = splitByGroup(cases, wanted, seed);
  const after = methods.map(() => new Map<WeighedCase, Record<Rates, Odds>>());
  for (const [fold, { held, others }] of splits.entries()) {
    const byMethod = learnedOddsBy(others, held, methods);
    for (const [method, odds] of byMethod.entries())
      for (const [at, one] of held.entries())
        after[method]?.set(
          one,
          odds[at] ?? { uncalibrated: one.odds, published: one.odds },
        );
    onProgress?.((fold + 1) / splits.length);
  }
  return {
    folds: Math.max(1, splits.length),
    reads: after.map((odds) => {
      const by = (rates: Rates): readonly ReadCase[] =>
        cases.map((one) => ({
          coded: one.coded,
          odds: odds.get(one)?.[rates] ?? one.odds,
        }));
      return { read: by("uncalibrated"), asPublished: by("published") };
    }),
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
