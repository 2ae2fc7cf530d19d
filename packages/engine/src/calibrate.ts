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

/** What `smallestMove` is told. */
export interface MoveWanted {
  /** `[targets × parameters]`: how far each output moves with each parameter. */
  readonly slopes: Float64Array;
  /** `[parameters]`: how far each may go, as a variance. */
  readonly variances: Float64Array;
  /** `[targets]`: target minus what is predicted where the parameters began. */
  readonly residual: Float64Array;
  /** `[targets × targets]`, positive definite: how far a target may be missed, as a covariance. */
  readonly tolerance: Float64Array;
}

/**
 * The move of parameters that meets targets of a linear model as well as their tolerance asks and is smallest, each
 * parameter in units of its own spread: with slopes taken anew it is a step of Gauss and Newton.
 *
 * @param wanted - slopes, spreads, what is missed and what may be.
 * @returns `[parameters]`, from where they began.
 * @throws RangeError when lengths do not fit.
 * Source: Tarantola (2005), Inverse Problem Theory, 3.3, the maximum of a posterior of normals.
 */
export function smallestMove({
  slopes,
  variances,
  residual,
  tolerance,
}: MoveWanted): Float64Array {
  const size = residual.length;
  const count = variances.length;
  if (slopes.length !== size * count || tolerance.length !== size * size)
    throw new RangeError(
      "smallestMove: slopes or tolerance have the wrong length",
    );
  const gain = tolerance.map((tolerated, index) => {
    const a = Math.floor(index / size);
    const b = index % size;
    return variances.reduce(
      (sum, variance, k) =>
        sum +
        variance * (slopes[a * count + k] ?? 0) * (slopes[b * count + k] ?? 0),
      tolerated,
    );
  });
  const weight = residual.slice();
  choleskySolve(gain, weight, size, 1);
  return variances.map((variance, k) =>
    weight.reduce(
      (sum, each, a) => sum + variance * each * (slopes[a * count + k] ?? 0),
      0,
    ),
  );
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
