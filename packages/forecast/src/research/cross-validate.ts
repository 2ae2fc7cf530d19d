import { randomStream } from "@staying-power/engine";
import { codedOutcomes, happenedIn, type Odds } from "./case-odds.ts";
import { learnedOdds, type WeighedCase } from "./learn-effects.ts";
import { type CaseScore, scoreOf } from "./score-cases.ts";

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
  { folds: wanted = 10, seed = 1, onProgress }: FoldingOptions = {},
): CrossValidated {
  const groups = shuffled(
    [...new Set(cases.map(({ coded }) => coded.group))].toSorted(),
    seed,
  );
  const folds = Math.min(wanted, groups.length);
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const after = new Map<WeighedCase, Odds>();
  for (let fold = 0; fold < folds && folds > 1; fold += 1) {
    const isHeld = ({ coded }: WeighedCase): boolean =>
      foldOf.get(coded.group) === fold;
    const held = cases.filter(isHeld);
    const odds = learnedOdds(
      cases.filter((one) => !isHeld(one)),
      held,
    );
    for (const [at, one] of held.entries())
      after.set(one, odds[at] ?? one.odds);
    onProgress?.((fold + 1) / folds);
  }
  return {
    folds,
    before: scoresOf(cases, ({ odds }) => odds),
    after: scoresOf(cases, (one) => after.get(one) ?? one.odds),
  };
}

function scoresOf(
  cases: readonly WeighedCase[],
  oddsOf: (one: WeighedCase) => Odds,
): readonly CaseScore[] {
  return codedOutcomes.flatMap((outcome) => {
    const told = cases.flatMap((one) => {
      const happened = happenedIn(one.coded, outcome);
      return happened === null
        ? []
        : [{ happened, logOdds: oddsOf(one)[outcome] }];
    });
    return told.length === 0 ? [] : [scoreOf(outcome, told)];
  });
}

/** The same list in another order, fixed by the seed. Source: Durstenfeld (1964). */
function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const random = randomStream(seed, 5);
  const turned = [...list];
  for (let left = turned.length - 1; left > 0; left -= 1) {
    const at = Math.floor(random.uniform() * (left + 1));
    const last = turned[left];
    const other = turned[at];
    if (last === undefined || other === undefined) continue;
    turned[left] = other;
    turned[at] = last;
  }
  return turned;
}
