import { choleskySolve } from "@staying-power/engine";
import { chance } from "./log-odds.ts";

/** One answer, yes or no, with what its log-odds are made of. */
export interface LogisticRow {
  readonly happened: boolean;
  /** Log-odds while every coefficient is 0. */
  readonly offset: number;
  /** What multiplies the coefficients; those absent are multiplied by 0. */
  readonly times: readonly (readonly [coefficient: number, by: number])[];
}

/** What a penalised logistic regression finds. */
export interface LogisticFit {
  /** The likeliest coefficients, given rows and priors. */
  readonly mean: Float64Array;
  /** Their standard errors, by the curvature there. */
  readonly se: Float64Array;
  /** `[n × n]`: of their errors. */
  readonly covariance: Float64Array;
  /** Laplace's approximation of the log evidence: how well rows and priors go together. */
  readonly logEvidence: number;
}

/** Newton's steps end when the penalised log likelihood gains less than this. */
const tolerance = 1e-9;
const mostSteps = 60;
/** Shorter parts of a step than this are not tried. */
const leastStep = 1e-6;

/**
 * Logistic regression with a normal prior about 0 on every coefficient: the mode by Newton's method with step halving,
 * and Laplace's approximation about it.
 *
 * @param rows - the answers.
 * @param priorSd - standard deviation of each coefficient's prior, above 0.
 * @returns see `LogisticFit`.
 * @throws RangeError when a row names a coefficient without a prior.
 * Source: Bishop (2006), Pattern recognition and machine learning, 4.3.3 and 4.5.
 */
export function penalisedLogistic(
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
): LogisticFit {
  const n = priorSd.length;
  if (rows.some(({ times }) => times.some(([k]) => !(k >= 0 && k < n))))
    throw new RangeError("penalisedLogistic: a coefficient without a prior");
  const mean = new Float64Array(n);
  let loss = lossAt(rows, priorSd, mean);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const step = gradient(rows, priorSd, mean);
    choleskySolve(curvature(rows, priorSd, mean), step, n, 1);
    const { next, at } = shortened(rows, priorSd, mean, step, loss);
    const gain = loss - at;
    mean.set(next);
    loss = at;
    if (gain < tolerance) break;
  }
  const identity = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1) identity[k * n + k] = 1;
  const factor = curvature(rows, priorSd, mean);
  choleskySolve(factor, identity, n, n);
  let logEvidence = -loss;
  for (let k = 0; k < n; k += 1)
    logEvidence -= Math.log((priorSd[k] ?? 1) * (factor[k * n + k] ?? 1));
  return {
    mean,
    se: mean.map((_, k) => Math.sqrt(identity[k * n + k] ?? 0)),
    covariance: identity,
    logEvidence,
  };
}

// Five parameters: one step of the method above, of which it is a part.
function shortened(
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
  mean: Float64Array,
  step: Float64Array,
  loss: number,
): { readonly next: Float64Array; readonly at: number } {
  for (let share = 1; share > leastStep; share /= 2) {
    const next = mean.map((value, k) => value + share * (step[k] ?? 0));
    const at = lossAt(rows, priorSd, next);
    if (at <= loss) return { next, at };
  }
  return { next: mean, at: loss };
}

/**
 * @param row - an answer, or what would be one.
 * @param coefficients - of a fit.
 * @returns its log-odds.
 */
export function logOddsOf(
  { offset, times }: Pick<LogisticRow, "offset" | "times">,
  coefficients: Float64Array,
): number {
  return times.reduce(
    (sum, [k, by]) => sum + by * (coefficients[k] ?? 0),
    offset,
  );
}

/** Negative log likelihood and half the squared coefficients in units of their priors. */
function lossAt(
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
  at: Float64Array,
): number {
  let loss = 0;
  for (const row of rows) {
    const against = (row.happened ? -1 : 1) * logOddsOf(row, at);
    loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
  }
  for (let k = 0; k < at.length; k += 1)
    loss += 0.5 * ((at[k] ?? 0) / (priorSd[k] ?? 1)) ** 2;
  return loss;
}

function gradient(
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
  at: Float64Array,
): Float64Array {
  const slope = at.map((value, k) => -value / (priorSd[k] ?? 1) ** 2);
  for (const row of rows) {
    const miss = (row.happened ? 1 : 0) - chance(logOddsOf(row, at));
    for (const [k, by] of row.times) slope[k] = (slope[k] ?? 0) + by * miss;
  }
  return slope;
}

function curvature(
  rows: readonly LogisticRow[],
  priorSd: Float64Array,
  at: Float64Array,
): Float64Array {
  const n = at.length;
  const matrix = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1) matrix[k * n + k] = 1 / (priorSd[k] ?? 1) ** 2;
  for (const row of rows) {
    const p = chance(logOddsOf(row, at));
    for (const [a, x] of row.times)
      for (const [b, y] of row.times)
        matrix[a * n + b] = (matrix[a * n + b] ?? 0) + p * (1 - p) * x * y;
  }
  return matrix;
}
