import { makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import {
  type CodedOutcome,
  codedOutcomes,
  happenedIn,
  type Odds,
  oddsOf,
} from "./case-odds.ts";
import type { CodedCase } from "./coded-case.ts";
import { chance } from "./log-odds.ts";
import { logOddsOf, penalisedLogistic } from "./penalised-logistic.ts";
import { ranking } from "./ranking.ts";

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether acting on a forecast does better than acting for all or for none, where a false alarm costs so much. */
export interface NetBenefit {
  /** The chance from which on one acts, 0 … 1. */
  readonly from: number;
  /** True positives a case, less false ones at the price that the threshold sets. */
  readonly model: number;
  readonly all: number;
}

/**
 * How well the model tells cases with known outcome apart. Cases are chosen by their outcome, so that every figure but
 * the ranking is of chances moved by one intercept to the share among these very cases.
 */
export interface CaseScore {
  readonly outcome: CodedOutcome;
  readonly cases: number;
  readonly happened: number;
  /** Area under the ROC curve; null where all or none happened. */
  readonly auc: Estimate | null;
  /** 1 where chances are spread as they should be, below where too wide; null as for `auc`. */
  readonly slope: Estimate | null;
  /** Mean log score, nats; higher is better. */
  readonly logScore: number;
  /** That of saying the share each time. */
  readonly logScoreOfShare: number;
  readonly netBenefit: readonly NetBenefit[];
}

/** How `scoreCases` works. */
export interface ScoringOptions {
  /** Draws behind each chance; default all of the posterior. */
  readonly draws?: number;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
}

const z95 = 1.959963984540054;
const z80 = 1.2815515655446004;
/** So wide a prior that it says nothing. */
const anySize = 100;
const thresholds: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

/**
 * @param cases - coded cases.
 * @param options - see `ScoringOptions`.
 * @returns coming back within two years, and staying a year of those whose end is told; an outcome that no case tells of is left out.
 * Source: DeLong et al. (1988); Cox (1958) on the calibration slope; Vickers and Elkin (2006) on decision curves.
 */
export function scoreCases(
  cases: readonly CodedCase[],
  { draws, seed = 1, onProgress }: ScoringOptions = {},
): readonly CaseScore[] {
  const parameters = parameterDraws(posterior);
  const ensemble = makeEnsemble(parameters, draws ?? parameters.draws, seed);
  const read = cases.map((coded, index) => {
    const odds = oddsOf(ensemble, coded);
    onProgress?.((index + 1) / cases.length);
    return { coded, odds };
  });
  return scoresOf(read);
}

/** A coded case, and the log-odds that were given to its outcomes. */
export interface ReadCase {
  readonly coded: CodedCase;
  readonly odds: Odds;
}

/**
 * @param read - cases with their log-odds.
 * @returns a score for each outcome that some case tells of.
 */
export function scoresOf(read: readonly ReadCase[]): readonly CaseScore[] {
  return codedOutcomes.flatMap((outcome) => {
    const told = toldIn(read, outcome);
    return told.length === 0 ? [] : [scoreOf(outcome, told)];
  });
}

/**
 * @param read - cases with their log-odds.
 * @param outcome - which outcome.
 * @returns what happened in those that tell of it.
 */
export function toldIn(
  read: readonly ReadCase[],
  outcome: CodedOutcome,
): readonly Told[] {
  return read.flatMap(({ coded, odds }) => {
    const happened = happenedIn(coded, outcome);
    return happened === null ? [] : [{ happened, logOdds: odds[outcome] }];
  });
}

/** What happened, and the log-odds that were given to it. */
export interface Told {
  readonly happened: boolean;
  readonly logOdds: number;
}

/**
 * @param told - log-odds with what happened.
 * @returns the log score of each, in nats, with the chances moved by one intercept to the share among them.
 */
export function logScores(told: readonly Told[]): readonly number[] {
  const chances = atTheirShare(told);
  return told.map(({ happened }, at) => {
    const predicted = chances[at] ?? 0.5;
    return logScoreOfOne({ happened, predicted });
  });
}

/**
 * @param outcome - what the list is of.
 * @param told - log-odds with what happened; not empty.
 * @returns see `CaseScore`.
 */
export function scoreOf(
  outcome: CodedOutcome,
  told: readonly Told[],
): CaseScore {
  const happened = told.filter((one) => one.happened).length;
  const share = happened / told.length;
  const isMixed = happened > 0 && happened < told.length;
  const chances = isMixed ? atTheirShare(told) : told.map(() => share);
  const scored = told.map((one, index) => ({
    happened: one.happened,
    predicted: chances[index] ?? share,
  }));
  const rank = ranking(
    told.map((one) => ({ happened: one.happened, predicted: one.logOdds })),
  );
  return {
    outcome,
    cases: told.length,
    happened,
    auc:
      rank === undefined
        ? null
        : { value: rank.auc, low: rank.low, high: rank.high },
    slope: isMixed && rank !== undefined ? slopeOf(told) : null,
    logScore: logScoreOf(scored),
    logScoreOfShare: logScoreOf(
      told.map((one) => ({ happened: one.happened, predicted: share })),
    ),
    netBenefit: thresholds.map((from) => ({
      from,
      model: netBenefitOf(scored, from),
      all: netBenefitOf(
        scored.map((one) => ({ ...one, predicted: 1 })),
        from,
      ),
    })),
  };
}

/** Cases of about the same chance, and what became of them. */
export interface ToldGroup {
  readonly cases: number;
  /** Mean chance, moved by one intercept to the share among all; and the share to which it came true, 0 … 1. */
  readonly predicted: number;
  readonly share: number;
  /** Where that share lies 8 times out of 10 if the chances are right, by what so few cases leave to luck alone. */
  readonly low: number;
  readonly high: number;
}

/**
 * @param told - log-odds with what happened.
 * @param count - how many groups, from the least chance to the greatest, as even as can be.
 * @returns them. An intercept more is what choosing cases by their outcome comes to, so this is what weights to any other
 *   share would show.
 * Source: Prentice and Pyke (1979); normal limits of a binomial share.
 */
export function toldGroups(
  told: readonly Told[],
  count: number,
): readonly ToldGroup[] {
  const chances = atTheirShare(told);
  const inOrder = told
    .map(({ happened }, at) => ({ happened, chance: chances[at] ?? 0 }))
    .toSorted((one, other) => one.chance - other.chance);
  return Array.from({ length: count }, (_, group) => {
    const of = inOrder.slice(
      Math.round((group * inOrder.length) / count),
      Math.round(((group + 1) * inOrder.length) / count),
    );
    const mean = (value: (one: (typeof of)[number]) => number): number =>
      of.reduce((sum, one) => sum + value(one), 0) / of.length;
    const predicted = mean((one) => one.chance);
    const reach =
      z80 * Math.sqrt(mean((one) => one.chance * (1 - one.chance)) / of.length);
    return {
      cases: of.length,
      predicted,
      share: mean((one) => Number(one.happened)),
      low: predicted - reach,
      high: predicted + reach,
    };
  });
}

/** The chances, moved by one intercept so that their mean is the share among the cases. */
function atTheirShare(told: readonly Told[]): readonly number[] {
  const rows = told.map(({ happened, logOdds }) => ({
    happened,
    offset: logOdds,
    times: [[0, 1] as const],
  }));
  const { mean } = penalisedLogistic(rows, new Float64Array([anySize]));
  return rows.map((row) => chance(logOddsOf(row, mean)));
}

function slopeOf(told: readonly Told[]): Estimate {
  const rows = told.map(({ happened, logOdds }) => ({
    happened,
    offset: 0,
    times: [[0, 1] as const, [1, logOdds] as const],
  }));
  const { mean, se } = penalisedLogistic(
    rows,
    new Float64Array([anySize, anySize]),
  );
  const value = mean[1] ?? NaN;
  const reach = z95 * (se[1] ?? NaN);
  return { value, low: value - reach, high: value + reach };
}

interface Chance {
  readonly happened: boolean;
  readonly predicted: number;
}

function logScoreOf(list: readonly Chance[]): number {
  return list.reduce((sum, one) => sum + logScoreOfOne(one), 0) / list.length;
}

function logScoreOfOne({ happened, predicted }: Chance): number {
  return Math.log(Math.max(1e-12, happened ? predicted : 1 - predicted));
}

function netBenefitOf(list: readonly Chance[], from: number): number {
  const acted = list.filter(({ predicted }) => predicted >= from);
  const right = acted.filter(({ happened }) => happened).length;
  const wrong = acted.length - right;
  return (right - (wrong * from) / (1 - from)) / list.length;
}
