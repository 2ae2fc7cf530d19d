import {
  conditionEnsemble,
  randomStream,
  stratifiedUniforms,
  normalQuantile,
} from "@staying-power/engine";
import { chance } from "./log-odds.ts";
import type { LogisticFit, LogisticRow } from "./penalised-logistic.ts";

/** How many draws, as for the model's own calibration, and how many updates. */
const smoother = { draws: 1000, rounds: 4 } as const;
/** Added to the covariance of what is told, as a share of its mean variance: intercepts of sorts add up to that of all. */
const ridge = 1e-6;
/**
 * No coefficient is drawn wider: under an intercept that could be anything most draws would hold all rows for certain, and
 * what they expect would hardly bend with any coefficient.
 */
const widest = 1;

/**
 * The same question as `penalisedLogistic` answers, by an ensemble: prior draws are conditioned by the ensemble smoother
 * on what coefficients learn from rows, the sums of each coefficient's times over the rows that happened.
 *
 * @param seed - of the draws; another seed gives other numbers, which is what there is to see.
 * @returns a fit whose means and covariance are those of the conditioned draws.
 * Source: Emerick and Reynolds (2013), Ensemble smoother with multiple data assimilation.
 */
export function ensembleLogistic(
  seed: number,
): (
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
) => Pick<LogisticFit, "mean" | "covariance"> {
  return (rows, priorSd) => {
    const size = priorSd.length;
    const { draws, rounds } = smoother;
    const values = new Float64Array(size * draws);
    for (const [k, sd] of priorSd.entries())
      values.set(
        stratifiedUniforms(draws, randomStream(seed, k)).map(
          (u) => Math.min(sd, widest) * normalQuantile(u),
        ),
        k * draws,
      );
    conditionEnsemble(
      values,
      draws,
      { observed: toldBy(rows, size), covariance: errorsOf(rows, size) },
      (parameters, outputs) => {
        predict(rows, parameters, outputs, draws);
      },
      rounds,
      randomStream(seed, -1),
    );
    return momentsOf(values, size, draws);
  };
}

/** For each coefficient its times, summed over the rows that happened: all that a logistic regression learns from. */
function toldBy(rows: readonly LogisticRow[], size: number): Float64Array {
  const told = new Float64Array(size);
  for (const { happened, times } of rows)
    if (happened) for (const [k, by] of times) told[k] = (told[k] ?? 0) + by;
  return told;
}

/** The covariance of those sums by luck alone, at the coefficients' prior means. */
function errorsOf(rows: readonly LogisticRow[], size: number): Float64Array {
  const covariance = new Float64Array(size * size);
  for (const { offset, times } of rows) {
    const p = chance(offset);
    for (const [a, byA] of times)
      for (const [b, byB] of times)
        covariance[a * size + b] =
          (covariance[a * size + b] ?? 0) + p * (1 - p) * byA * byB;
  }
  let trace = 0;
  for (let k = 0; k < size; k += 1) trace += covariance[k * size + k] ?? 0;
  for (let k = 0; k < size; k += 1)
    covariance[k * size + k] =
      (covariance[k * size + k] ?? 0) + (ridge * trace) / size;
  return covariance;
}

/** What each draw expects those sums to be. */
function predict(
  rows: readonly LogisticRow[],
  parameters: Float64Array,
  outputs: Float64Array,
  draws: number,
): void {
  outputs.fill(0);
  const logOdds = new Float64Array(draws);
  for (const { offset, times } of rows) {
    logOdds.fill(offset);
    for (const [k, by] of times)
      for (let d = 0; d < draws; d += 1)
        logOdds[d] = (logOdds[d] ?? 0) + by * (parameters[k * draws + d] ?? 0);
    const chances = logOdds.map(chance);
    for (const [k, by] of times)
      for (let d = 0; d < draws; d += 1)
        outputs[k * draws + d] =
          (outputs[k * draws + d] ?? 0) + by * (chances[d] ?? 0);
  }
}

function momentsOf(
  values: Float64Array,
  size: number,
  draws: number,
): Pick<LogisticFit, "mean" | "covariance"> {
  const rows = Array.from({ length: size }, (_, k) =>
    values.slice(k * draws, (k + 1) * draws),
  );
  const mean = Float64Array.from(
    rows,
    (row) => row.reduce((sum, x) => sum + x, 0) / draws,
  );
  const covariance = new Float64Array(size * size);
  for (const [a, one] of rows.entries())
    for (const [b, other] of rows.slice(0, a + 1).entries()) {
      let sum = 0;
      for (let d = 0; d < draws; d += 1)
        sum +=
          ((one[d] ?? 0) - (mean[a] ?? 0)) * ((other[d] ?? 0) - (mean[b] ?? 0));
      covariance[a * size + b] = sum / (draws - 1);
      covariance[b * size + a] = sum / (draws - 1);
    }
  return { mean, covariance };
}
