import {
  conditionEnsemble,
  smallestMove,
  normalQuantile,
  randomStream,
  stratifiedUniforms,
  type RandomStream,
} from "@staying-power/engine";
import type { ParameterDraws } from "../ensemble/ensemble.ts";
import type { Claims } from "../tables/claims.ts";
import { modelVersion } from "../tables/model-version.ts";
import { logit } from "./log-odds.ts";
import { populationMeans } from "./population.ts";
import {
  parameterDraws,
  type StoredPosterior,
} from "../ensemble/stored-posterior.ts";
import {
  publishedForms,
  publishedTargets,
} from "../tables/published-targets.ts";
import {
  parametersWithoutCases,
  type PosteriorParameter,
  posteriorParameters,
} from "../ensemble/posterior-parameters.ts";
import { heldSettings, type HeldSetting } from "../tables/settings.ts";

/** What `calibrate` takes; every one has a default, and the defaults make the published posterior. */
export interface CalibrationOptions {
  /** Number of posterior draws. */
  readonly draws?: number;
  readonly seed?: number;
  /** Groups of imagined people behind each population mean. */
  readonly groups?: number;
  /** Updates of the ensemble smoother. */
  readonly rounds?: number;
  /** Told how much is done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

const storedScale = 10_000;
/** Steps that move the ensemble's mean onto the targets, before and after conditioning. */
export const recentrings = 5;
/** Draws, and groups of imagined people, from which it is seen how far each parameter moves the targets; and by how much it is moved for that. */
const slopeDraws = 200;
const slopeGroups = 4;
const slopeStep = 0.2;
/** While recentring, each target may be missed by about this much, in log-odds. */
export const recentringTolerance = 0.03;
/** Error of the structure itself on the log-odds scale, added to every target: no chain of twenty states is the truth. */
export const structuralError = 0.05;

/** What is conditioned on: the published targets of the whole population, then the settings with a published value. */
const held: readonly { readonly id: string; readonly value: number }[] = [
  ...publishedTargets,
  ...heldSettings.map(({ id, figure }) => ({ id, value: figure.value })),
];

/**
 * Makes the posterior: draws of the rates, and of the effects that tell the held settings apart, conditioned on the
 * published targets and settings. The other effects of facts keep their published sizes and errors. The same options give the same file, bit for bit.
 *
 * @param options - see `CalibrationOptions`.
 * @returns the posterior as it is stored.
 * Source: engine `conditionEnsemble`; targets EVIDENCE 3.1 to 3.3.
 */
export function calibrate(options: CalibrationOptions = {}): StoredPosterior {
  const {
    draws = 1000,
    seed = 20_261_122,
    groups = 10,
    rounds = 4,
    onProgress,
  } = options;
  const values = priorValues(draws, seed);
  const observed = Float64Array.from(held, ({ value }) => logit(value));
  const covariance = targetCovariance(seed);
  let done = 0;
  const total =
    (3 * recentrings + rounds + 1) * groups +
    3 * (posteriorParameters.length + 1) * slopeGroups;
  const told = (): void => {
    done += 1;
    onProgress?.(done / total);
  };
  const predict = (parameters: Float64Array, claims?: Claims): Float64Array =>
    populationMeans({ draws, values: parameters }, heldSettings, {
      groups,
      seed,
      onGroup: told,
      claims,
    });
  const tolerance = covariance.map((_, index) =>
    index % (held.length + 1) === 0 ? recentringTolerance ** 2 : 0,
  );
  const recentre = (parameters: Float64Array, claims?: Claims): void =>
    meetTargets(parameters, {
      draws,
      tolerance,
      slopes: slopesAt(
        { draws, values: parameters },
        { seed, onGroup: told, claims },
      ),
      missed: () => {
        const means = predict(parameters, claims);
        return observed.map(
          (target, row) =>
            target -
            logit(mean(means.subarray(row * draws, (row + 1) * draws))),
        );
      },
    });
  recentre(values);
  conditionEnsemble(
    values,
    draws,
    { observed, covariance },
    (parameters, outputs) => outputs.set(predict(parameters).map(logit)),
    rounds,
    observationErrors(seed),
  );
  recentre(values);
  // The same draws, moved until effects as they were before cases meet the targets too.
  const before = values.map(
    (value, at) => value + startWithoutCases(Math.floor(at / draws)),
  );
  recentre(before, "without cases");

  const stored = storedAs({ draws, seed }, values, before);
  const fit = predict(parameterDraws(stored).values);
  return {
    ...stored,
    targets: held.map(({ id, value }, row) => ({
      id,
      published: value,
      model: round(mean(fit.subarray(row * draws, (row + 1) * draws))),
    })),
  };
}

/** The file of a posterior, without what it says of the targets. */
function storedAs(
  { draws, seed }: Pick<StoredPosterior, "draws" | "seed">,
  values: Float64Array,
  before: Float64Array,
): StoredPosterior {
  const parameters = Object.fromEntries(
    posteriorParameters.map(({ id }, row) => [
      id,
      Array.from({ length: draws }, (_, d) =>
        Math.round(storedScale * (values[row * draws + d] ?? 0)),
      ),
    ]),
  );
  return {
    format: "staying-power/posterior",
    version: modelVersion,
    seed,
    draws,
    scale: storedScale,
    targets: [],
    parameters,
    withoutCases: Object.fromEntries(
      posteriorParameters.map(({ id }, row) => [
        id,
        Math.round(
          storedScale *
            ((before[row * draws] ?? 0) - (values[row * draws] ?? 0)),
        ),
      ]),
    ),
  };
}

/** How far a parameter began elsewhere before cases: an effect that cases taught. */
function startWithoutCases(row: number): number {
  return (
    (parametersWithoutCases[row]?.centre ?? 0) -
    (posteriorParameters[row]?.centre ?? 0)
  );
}

interface Meeting {
  readonly draws: number;
  /** `[held × parameters]`, where the draws begin. */
  readonly slopes: Float64Array;
  readonly tolerance: Float64Array;
  /** Target minus prediction under the draws as they are: `[held]`. */
  missed(): Float64Array;
}

/** Moves all draws of each parameter by the same, so that the mean prediction meets the targets. */
function meetTargets(
  values: Float64Array,
  { draws, slopes, tolerance, missed }: Meeting,
): void {
  const begun = values.slice();
  const variances = rowVariances(begun, draws);
  let move: Float64Array = new Float64Array(variances.length);
  for (let i = 0; i < recentrings; i += 1) {
    const residual = missed().map(
      (value, row) => value + product(slopes, row, move),
    );
    move = smallestMove({ slopes, variances, residual, tolerance });
    values.set(
      begun.map((value, at) => value + (move[Math.floor(at / draws)] ?? 0)),
    );
  }
}

interface SlopeOptions {
  readonly seed: number;
  readonly onGroup: () => void;
  readonly claims: Claims | undefined;
}

/** How far the log-odds of each target move with each parameter, by differences on the same draws and people: `[held × parameters]`. */
function slopesAt(
  { draws, values }: ParameterDraws,
  { seed, onGroup, claims }: SlopeOptions,
): Float64Array {
  const used = Math.min(slopeDraws, draws);
  const count = values.length / draws;
  const few = new Float64Array(count * used);
  for (let row = 0; row < count; row += 1)
    few.set(values.subarray(row * draws, row * draws + used), row * used);
  const meansAt = (parameters: Float64Array): readonly number[] => {
    const means = populationMeans(
      { draws: used, values: parameters },
      heldSettings,
      { groups: slopeGroups, seed, onGroup, claims },
    );
    return held.map((_, row) =>
      logit(mean(means.subarray(row * used, (row + 1) * used))),
    );
  };
  const before = meansAt(few);
  const slopes = new Float64Array(held.length * count);
  for (let parameter = 0; parameter < count; parameter += 1) {
    const moved = few.map((value, at) =>
      Math.floor(at / used) === parameter ? value + slopeStep : value,
    );
    for (const [row, after] of meansAt(moved).entries())
      slopes[row * count + parameter] =
        (after - (before[row] ?? 0)) / slopeStep;
  }
  return slopes;
}

/** A row of slopes times a move. */
function product(
  slopes: Float64Array,
  row: number,
  move: Float64Array,
): number {
  return move.reduce(
    (sum, each, k) => sum + each * (slopes[row * move.length + k] ?? 0),
    0,
  );
}

/** Of each parameter over the draws: `[parameters]`. */
function rowVariances(values: Float64Array, draws: number): Float64Array {
  return Float64Array.from({ length: values.length / draws }, (_, row) => {
    const of = values.subarray(row * draws, (row + 1) * draws);
    const centre = mean(of);
    return mean(of.map((value) => (value - centre) ** 2));
  });
}

/**
 * @param draws - how many.
 * @param seed - any integer.
 * @param parameters - what begins where; the posterior's when left out.
 * @returns `[parameters × draws]`: all that is calibrated, before it is.
 */
export function priorValues(
  draws: number,
  seed: number,
  parameters: readonly PosteriorParameter[] = posteriorParameters,
): Float64Array {
  const values = new Float64Array(parameters.length * draws);
  for (const [row, { centre, se }] of parameters.entries()) {
    const uniforms = stratifiedUniforms(draws, randomStream(seed, 1000 + row));
    for (let d = 0; d < draws; d += 1)
      values[row * draws + d] =
        centre + se * normalQuantile(uniforms[d] ?? 0.5);
  }
  return values;
}

/** Normal numbers for one draw after another, `held` each: those of the settings have a stream of their own, so that another setting leaves the others' errors as they are. */
function observationErrors(seed: number): RandomStream {
  const targets = randomStream(seed, 2);
  const others = randomStream(seed, 4);
  let place = -1;
  return {
    ...targets,
    normal: () => {
      place = (place + 1) % held.length;
      return (place < publishedTargets.length ? targets : others).normal();
    },
  };
}

/**
 * Covariance of the errors of all that is conditioned on, on the log-odds scale. `[held × held]`.
 * The targets' comes from sampling the published forms; the settings' sources are independent of them.
 */
function targetCovariance(seed: number): Float64Array {
  const size = held.length;
  const samples = 4000;
  const random = randomStream(seed, 3);
  const rows = Array.from({ length: samples }, () =>
    sampleTargets(
      () => random.normal(),
      () => random.uniform(),
    ),
  );
  const means = publishedTargets.map((_, a) =>
    mean(Float64Array.from(rows, (row) => row[a] ?? 0)),
  );
  const covariance = new Float64Array(size * size);
  for (const a of publishedTargets.keys()) {
    for (const b of publishedTargets.keys()) {
      let sum = 0;
      for (const row of rows)
        sum +=
          ((row[a] ?? 0) - (means[a] ?? 0)) * ((row[b] ?? 0) - (means[b] ?? 0));
      covariance[a * size + b] = sum / (samples - 1);
    }
  }
  for (const [index, setting] of heldSettings.entries()) {
    const a = publishedTargets.length + index;
    covariance[a * size + a] = logitError(setting) ** 2;
  }
  for (let a = 0; a < size; a += 1)
    covariance[a * size + a] =
      (covariance[a * size + a] ?? 0) + structuralError ** 2;
  return covariance;
}

/** Standard error of a setting's figure on the log-odds scale, by its 80 % interval. */
function logitError({ figure: { low, high } }: HeldSetting): number {
  return (logit(high) - logit(low)) / (2 * normalQuantile(0.9));
}

function sampleTargets(normal: () => number, uniform: () => number): number[] {
  const { back, stay, reasonWeight } = publishedForms;
  const ever =
    1 / (1 + Math.exp(-(logit(back.ever) + back.logitSe * normal())));
  const logMedian = Math.log(back.medianMonths) + back.logMedianSe * normal();
  const logSd = Math.max(0.5, back.logSd + back.logSdSe * normal());
  const plateau = Math.min(
    0.5,
    Math.max(0.02, stay.plateau + stay.plateauSe * normal()),
  );
  const scale = Math.exp(
    Math.log(stay.scaleMonths) + stay.logScaleSe * normal(),
  );
  const shape = Math.max(0.3, stay.shape + stay.shapeSe * normal());
  const gammas = publishedTargets.map((target) =>
    target.quantity === "reason"
      ? gamma(target.value * reasonWeight, normal, uniform)
      : 0,
  );
  const gammaSum = gammas.reduce((sum, value) => sum + value, 0);
  return publishedTargets.map((target, row) => {
    const months = target.months ?? 0;
    switch (target.quantity) {
      case "back":
        return logit(
          months === Infinity
            ? ever
            : ever * normalProbability((Math.log(months) - logMedian) / logSd),
        );
      case "stay":
        return logit(
          plateau + (1 - plateau) * Math.exp(-((months / scale) ** shape)),
        );
      case "reason":
        return logit(
          Math.min(0.999, Math.max(0.001, (gammas[row] ?? 0) / gammaSum)),
        );
    }
  });
}

/** A gamma variate of unit scale. Source: Marsaglia and Tsang (2000), with their boost for shapes under 1. */
function gamma(
  shape: number,
  normal: () => number,
  uniform: () => number,
): number {
  if (shape < 1)
    return gamma(shape + 1, normal, uniform) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal();
    const v = (1 + c * z) ** 3;
    if (
      v > 0 &&
      Math.log(1 - uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)
    )
      return d * v;
  }
}

/** The standard normal distribution function, absolute error below 2e-7. Source: Abramowitz and Stegun 26.2.17. */
function normalProbability(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = [
    1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153,
  ].reduce((sum, c) => (sum + c) * t, 0);
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
