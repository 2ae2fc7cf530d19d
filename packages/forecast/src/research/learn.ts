import { effectiveSampleSize, normaliseWeights } from "@staying-power/engine";
import type { Case } from "@staying-power/case";
import { caseLogLikelihood } from "./case-log-likelihood.ts";
import { makeEnsemble } from "../ensemble/ensemble.ts";
import { posterior } from "../ensemble/posterior.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";

/** How `learn` works. */
export interface LearningOptions {
  readonly today: string;
  /** Parameter draws to weigh; default all of the posterior. */
  readonly draws?: number;
  readonly seed?: number;
  /** Folds of the cross-validation; default 5, at most one a case. */
  readonly folds?: number;
  /** Imagined people, the same for all draws, over whom unanswered questions are averaged; default 32. */
  readonly groups?: number;
  readonly onProgress?: (share: number) => void;
}

/** What outcomes of past cases teach. */
export interface Learned {
  cases: number;
  /** How many equally weighted draws the weighted posterior is worth. Below about 50, re-fit instead of reweighing. */
  effectiveSampleSize: number;
  /** Mean log score of a case under the published posterior, nats; higher is better. */
  logScoreBefore: number;
  /** The same under weights learnt from the other folds. */
  logScoreAfter: number;
  folds: number;
  /** One weight for each posterior draw, summing to 1. */
  weights: number[];
}

/**
 * Reweighs the posterior draws by the likelihood of past cases, and says by cross-validation whether that helps.
 *
 * @param cases - cases whose events hold their outcomes.
 * @param options - see `LearningOptions`.
 * @throws RangeError when there is no case.
 * Source: importance sampling; log score Gneiting and Raftery (2007), Strictly proper scoring rules.
 */
export function learn(
  cases: readonly Case[],
  options: LearningOptions,
): Learned {
  if (cases.length === 0)
    throw new RangeError("learn: needs at least one case");
  const parameters = parameterDraws(posterior);
  const {
    today,
    draws = parameters.draws,
    seed = 1,
    groups = 32,
    onProgress,
  } = options;
  const likelihoods = cases.map(() => new Float64Array(draws).fill(-Infinity));
  for (let group = 0; group < groups; group += 1) {
    const ensemble = makeEnsemble(parameters, draws, seed, {
      group,
      sharedOf: groups,
    });
    for (const [index, theCase] of cases.entries()) {
      addLog(likelihoods[index], caseLogLikelihood(ensemble, theCase, today));
      onProgress?.((group + (index + 1) / cases.length) / groups);
    }
  }
  // P(outcome | answers): the mean over imagined people.
  for (const row of likelihoods) {
    for (let d = 0; d < draws; d += 1)
      row[d] = (row[d] ?? 0) - Math.log(groups);
  }
  return weighed(likelihoods, draws, options.folds);
}

/**
 * Weights for the draws, and what they are worth on what was held back.
 *
 * @param likelihoods - for each case `[draws]`, natural log; at least one.
 * @param draws - how many draws there are.
 * @param mostFolds - folds of the cross-validation; default 5, at most one a case.
 */
export function weighed(
  likelihoods: readonly Float64Array[],
  draws: number,
  mostFolds = 5,
): Learned {
  const cases = likelihoods.length;
  const folds = Math.max(1, Math.min(mostFolds, cases));
  const total = sumOf(likelihoods, draws);
  const equal = new Float64Array(draws).fill(1 / draws);
  let before = 0;
  let after = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const held = likelihoods.filter((_, index) => index % folds === fold);
    const heldTotal = sumOf(held, draws);
    const weights =
      folds === 1
        ? equal
        : normaliseWeights(
            total.map((value, d) => value - (heldTotal[d] ?? 0)),
          );
    for (const row of held) {
      before += logMean(row, equal);
      after += logMean(row, weights);
    }
  }
  const weights = normaliseWeights(total);
  return {
    cases,
    effectiveSampleSize: effectiveSampleSize(weights),
    logScoreBefore: before / cases,
    logScoreAfter: after / cases,
    folds,
    weights: [...weights],
  };
}

function sumOf(rows: readonly Float64Array[], draws: number): Float64Array {
  const sum = new Float64Array(draws);
  for (const row of rows)
    for (let d = 0; d < draws; d += 1) sum[d] = (sum[d] ?? 0) + (row[d] ?? 0);
  return sum;
}

/** Adds numbers that are kept as logs, without overflow. */
function addLog(sum: Float64Array | undefined, logs: Float64Array): void {
  for (let d = 0; d < logs.length && sum !== undefined; d += 1) {
    const a = sum[d] ?? -Infinity;
    const b = logs[d] ?? -Infinity;
    const high = Math.max(a, b);
    if (high === -Infinity) continue;
    sum[d] = high + Math.log(Math.exp(a - high) + Math.exp(b - high));
  }
}

function logMean(logs: Float64Array, weights: Float64Array): number {
  let highest = -Infinity;
  for (const value of logs) if (value > highest) highest = value;
  if (highest === -Infinity) return highest;
  let sum = 0;
  for (let d = 0; d < logs.length; d += 1)
    sum += (weights[d] ?? 0) * Math.exp((logs[d] ?? 0) - highest);
  return highest + Math.log(sum);
}
