import { choleskySolve } from "./least-squares.ts";
import type { RandomStream } from "./random.ts";

/** What an ensemble is conditioned on. */
export interface CalibrationTargets {
  /** `[targets]`: the published values, on the scale the model's outputs are given in (say, log-odds). */
  readonly observed: Float64Array;
  /** `[targets × targets]`, row-major: covariance of their errors, positive definite. */
  readonly covariance: Float64Array;
}

/**
 * Conditions an ensemble of parameter draws on published targets: the ensemble smoother with multiple data
 * assimilation. Each of `rounds` updates uses the targets with errors widened by `rounds`, which for a linear model
 * with normal errors is exactly one full Bayesian update.
 * Six parameters: flat arrays that are changed in place stay apart from the settings, as everywhere in the engine.
 *
 * @param parameters - `[parameters × draws]`, row = parameter: prior draws; overwritten by posterior draws.
 * @param draws - number of draws, more than the number of targets.
 * @param targets - observed values and their error covariance.
 * @param model - given parameters, fills `[targets × draws]` with what each draw predicts.
 * @param rounds - number of updates, a positive integer; 4 is usual.
 * @param random - for the perturbed observations.
 * @throws RangeError when lengths do not fit.
 * Source: Emerick and Reynolds (2013), Ensemble smoother with multiple data assimilation.
 */
export function conditionEnsemble(
  parameters: Float64Array,
  draws: number,
  targets: CalibrationTargets,
  model: (
    parameters: Float64Array,
    outputs: Float64Array,
    round: number,
  ) => void,
  rounds: number,
  random: RandomStream,
): void {
  const size = targets.observed.length;
  const count = parameters.length / draws;
  if (!Number.isInteger(count) || targets.covariance.length !== size * size) {
    throw new RangeError(
      "conditionEnsemble: parameters or covariance have the wrong length",
    );
  }
  const factor = lowerFactor(targets.covariance, size);
  const outputs = new Float64Array(size * draws);
  for (let round = 0; round < rounds; round += 1) {
    model(parameters, outputs, round);
    const outputDeviation = deviations(outputs, size, draws);
    const gain = gainMatrix(outputDeviation, draws, targets.covariance, rounds);
    // Innovations with fresh observation errors, centred so that the errors do not move the ensemble mean.
    const noise = new Float64Array(size * draws);
    for (let d = 0; d < draws; d += 1) {
      const z = Array.from({ length: size }, () => random.normal());
      for (let a = 0; a < size; a += 1) {
        let sum = 0;
        for (let b = 0; b <= a; b += 1)
          sum += (factor[a * size + b] ?? 0) * (z[b] ?? 0);
        noise[a * draws + d] = Math.sqrt(rounds) * sum;
      }
    }
    const innovation = deviations(noise, size, draws);
    for (let a = 0; a < size; a += 1) {
      for (let d = 0; d < draws; d += 1) {
        const i = a * draws + d;
        innovation[i] =
          (innovation[i] ?? 0) + (targets.observed[a] ?? 0) - (outputs[i] ?? 0);
      }
    }
    choleskySolve(gain, innovation, size, draws);
    const parameterDeviation = deviations(parameters, count, draws);
    for (let parameter = 0; parameter < count; parameter += 1) {
      for (let a = 0; a < size; a += 1) {
        const cross =
          rowProduct(parameterDeviation, parameter, outputDeviation, a, draws) /
          (draws - 1);
        for (let d = 0; d < draws; d += 1) {
          const i = parameter * draws + d;
          parameters[i] =
            (parameters[i] ?? 0) + cross * (innovation[a * draws + d] ?? 0);
        }
      }
    }
  }
}

/**
 * Moves a whole ensemble so that the mean of what it predicts meets the targets, keeping its spread: a Gauss-Newton
 * step whose slopes are the ensemble's own regressions. Smallest move in the ensemble's own covariance.
 * Five parameters: four flat arrays of different shapes, and the number of draws they share.
 *
 * @param parameters - `[parameters × draws]`, row = parameter; every draw of a row is moved by the same amount.
 * @param draws - number of draws, more than the number of targets.
 * @param outputs - `[targets × draws]`: what each draw predicts, on the targets' scale.
 * @param residual - `[targets]`: target minus the ensemble's present prediction, on the same scale.
 * @param tolerance - `[targets × targets]`, positive definite: how far a target may be missed, as a covariance.
 * @throws RangeError when lengths do not fit.
 * Source: Iglesias, Law and Stuart (2013), Ensemble Kalman methods for inverse problems, eq. 12, applied to the mean.
 */
export function recentreEnsemble(
  parameters: Float64Array,
  draws: number,
  outputs: Float64Array,
  residual: Float64Array,
  tolerance: Float64Array,
): void {
  const size = residual.length;
  const count = parameters.length / draws;
  if (
    !Number.isInteger(count) ||
    tolerance.length !== size * size ||
    outputs.length !== size * draws
  ) {
    throw new RangeError(
      "recentreEnsemble: parameters, outputs or tolerance have the wrong length",
    );
  }
  const outputDeviation = deviations(outputs, size, draws);
  const gain = gainMatrix(outputDeviation, draws, tolerance, 1);
  const weight = residual.slice();
  choleskySolve(gain, weight, size, 1);
  const parameterDeviation = deviations(parameters, count, draws);
  for (let parameter = 0; parameter < count; parameter += 1) {
    let shift = 0;
    for (let a = 0; a < size; a += 1) {
      shift +=
        (rowProduct(parameterDeviation, parameter, outputDeviation, a, draws) /
          (draws - 1)) *
        (weight[a] ?? 0);
    }
    for (let d = 0; d < draws; d += 1) {
      parameters[parameter * draws + d] =
        (parameters[parameter * draws + d] ?? 0) + shift;
    }
  }
}

/** Covariance of the outputs over the ensemble plus `factor` times an error covariance. */
function gainMatrix(
  outputDeviation: Float64Array,
  draws: number,
  covariance: Float64Array,
  factor: number,
): Float64Array {
  const size = outputDeviation.length / draws;
  const gain = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      gain[a * size + b] =
        rowProduct(outputDeviation, a, outputDeviation, b, draws) /
          (draws - 1) +
        factor * (covariance[a * size + b] ?? 0);
    }
  }
  return gain;
}

function deviations(
  rows: Float64Array,
  count: number,
  draws: number,
): Float64Array {
  const out = new Float64Array(rows.length);
  for (let row = 0; row < count; row += 1) {
    let mean = 0;
    for (let d = 0; d < draws; d += 1) mean += rows[row * draws + d] ?? 0;
    mean /= draws;
    for (let d = 0; d < draws; d += 1)
      out[row * draws + d] = (rows[row * draws + d] ?? 0) - mean;
  }
  return out;
}

// Five parameters: two rows, each an array with a place in it, and their length; cutting the rows out would copy them.
function rowProduct(
  a: Float64Array,
  rowA: number,
  b: Float64Array,
  rowB: number,
  draws: number,
): number {
  let sum = 0;
  for (let d = 0; d < draws; d += 1)
    sum += (a[rowA * draws + d] ?? 0) * (b[rowB * draws + d] ?? 0);
  return sum;
}

/** The lower Cholesky factor of a covariance. */
function lowerFactor(covariance: Float64Array, n: number): Float64Array {
  const factor = covariance.slice();
  choleskySolve(factor, new Float64Array(n), n, 1);
  return factor;
}
