import {
  normalQuantile,
  randomStream,
  stratifiedUniforms,
} from "@staying-power/engine";
import { calibratedEffects } from "../tables/calibrated-effects.ts";
import { type Claims, claimedSizes } from "../tables/claims.ts";
import type { Target } from "../tables/effect.ts";
import { effectName } from "../tables/effect-name.ts";
import { allEffects } from "../tables/effects.ts";
import {
  prevalences,
  type Given,
  type Prevalence,
} from "../tables/prevalence.ts";
import { rateParameters } from "../tables/rate-parameters.ts";
import { signalTrust } from "../tables/signal-likelihood.ts";
import type { VariableId } from "./case-evidence.ts";

/** Parameter draws as the posterior file gives them. */
export interface ParameterDraws {
  readonly draws: number;
  /** `[posteriorParameters × draws]`, row = parameter: log rate per week, cut in log-odds, or effect on the log scale. */
  readonly values: Float64Array;
  /** `[posteriorParameters]`: what is added to each draw of a parameter where effects count as they were before cases; nothing when left out. */
  readonly withoutCases?: Float64Array;
}

/**
 * An ensemble: for every draw one set of rates, one size of every effect, and one imagined answer to every question
 * not yet answered. Made once and used for every reading with the same draws and seed.
 */
export interface Ensemble {
  readonly draws: number;
  readonly seed: number;
  /**
   * Rates by what counts, `[rateParameters × draws]`: rates per week; for `start` rows the cut in log-odds. Made when
   * first asked for; the same array for claims by which they are the same.
   */
  ratesBy(claims: Claims): Float64Array;
  /**
   * Size of an effect in every draw by what counts, log scale; undefined where it is nothing. Made when first asked for;
   * the same array for two claims by which it is the same, and for no other effect.
   *
   * @param index - its place in `allEffects`.
   */
  sizeOf(index: number, claims: Claims): Float64Array | undefined;
  /** `[draws]`: the power a signal's likelihood is raised to, 0 … 1. */
  readonly trust: Float64Array;
  /**
   * `[draws]`: log of how much likelier each draw is by the model than by the way it was drawn; undefined where all were
   * drawn by the model.
   */
  readonly logPrior: Float64Array | undefined;
  /** Uniform numbers in (0, 1), one array a name, made when first asked for. */
  uniforms(name: string): Float64Array;
  /** The same as standard normal scores. */
  scores(name: string): Float64Array;
  /** What derives from these draws and the tables alone; as many entries as the tables allow. */
  readonly cache: Map<string, unknown>;
  /** Likelihoods of the signals, shifts of the conduct, and spreads among everyone, of the last few cases; see `recall`. */
  readonly recentLikelihoods: Map<string, Float64Array>;
  readonly recentSpreads: Map<string, number>;
  readonly recentShifts: Map<string, Map<Target, Float64Array>>;
}

/** Which imagined people an ensemble holds. */
export interface People {
  /** Another group of imagined people under the same parameters; 0 for readings. */
  readonly group: number;
  /**
   * When given, every draw holds one and the same person, the `group`-th of so many: then draws differ by their
   * parameters alone, which is what comparing them by the outcomes of past cases needs.
   */
  readonly sharedOf?: number;
}

/**
 * Makes an ensemble.
 *
 * @param parameters - posterior (or prior) draws; used again from the first when more draws are wanted than there are.
 * @param draws - how many, a positive integer.
 * @param seed - any integer; fixes effects, imagined answers and trust.
 * @param people - see `People`.
 * @returns the ensemble; the same arguments always give the same numbers.
 * @throws RangeError when draws is not a positive integer.
 */
export function makeEnsemble(
  parameters: ParameterDraws,
  draws: number,
  seed: number,
  people: People = { group: 0 },
): Ensemble {
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError("makeEnsemble: draws must be a positive integer");
  const uniforms = keptUniforms(draws, seed, people);
  return ensembleOf({ parameters, draws, seed, uniforms, logPrior: undefined });
}

/** What an ensemble is made of. */
export interface EnsembleParts extends Pick<
  Ensemble,
  "draws" | "seed" | "uniforms" | "logPrior"
> {
  readonly parameters: ParameterDraws;
}

/** An ensemble of given parameters and given uniform numbers. */
export function ensembleOf({
  parameters,
  draws,
  seed,
  uniforms,
  logPrior,
}: EnsembleParts): Ensemble {
  const scores = keptScores(uniforms);
  const trustCentre = Math.log(signalTrust.median / (1 - signalTrust.median));
  return {
    draws,
    seed,
    ratesBy: ratesByClaims(parameters, draws),
    sizeOf: effectSizer(parameters, draws, scores),
    trust: scores("trust").map(
      (z) => 1 / (1 + Math.exp(-(trustCentre + signalTrust.seLogit * z))),
    ),
    logPrior,
    uniforms,
    scores,
    cache: new Map(),
    recentLikelihoods: new Map(),
    recentSpreads: new Map(),
    recentShifts: new Map(),
  };
}

/** The posterior's rates meet what is published with effects as they are, and, moved a little, as they were before cases. */
function ratesByClaims(
  parameters: ParameterDraws,
  draws: number,
): Ensemble["ratesBy"] {
  const rates = plainRates(parameters, draws);
  let before: Float64Array | undefined;
  return (claims) =>
    claims === "without cases" && parameters.withoutCases !== undefined
      ? (before ??= plainRates(beforeCases(parameters), draws))
      : rates;
}

function beforeCases({
  draws,
  values,
  withoutCases,
}: ParameterDraws): ParameterDraws {
  return {
    draws,
    values: values.map(
      (value, at) => value + (withoutCases?.[Math.floor(at / draws)] ?? 0),
    ),
  };
}

/** One parameter in as many draws as wanted, from the first again when there are fewer. */
function parameterRow(
  parameters: ParameterDraws,
  index: number,
  draws: number,
): Float64Array {
  const out = new Float64Array(draws);
  const first = index * parameters.draws;
  for (let d = 0; d < draws; d += 1)
    out[d] = parameters.values[first + (d % parameters.draws)] ?? 0;
  return out;
}

/** Rates per week, and the cuts in log-odds. */
function plainRates(parameters: ParameterDraws, draws: number): Float64Array {
  const rates = new Float64Array(rateParameters.length * draws);
  for (const [index, { id }] of rateParameters.entries()) {
    const row = parameterRow(parameters, index, draws);
    rates.set(id.startsWith("start.") ? row : row.map(Math.exp), index * draws);
  }
  return rates;
}

/** Uniform numbers by name, kept once made. */
function keptUniforms(
  draws: number,
  seed: number,
  { group, sharedOf }: People,
): (name: string) => Float64Array {
  const made = new Map<string, Float64Array>();
  return (name) => {
    const existing = made.get(name);
    if (existing !== undefined) return existing;
    const fresh =
      sharedOf === undefined
        ? stratifiedUniforms(
            draws,
            randomStream(seed, nameNumber(name) + group * 7919),
          )
        : new Float64Array(draws).fill(
            stratifiedUniforms(sharedOf, randomStream(seed, nameNumber(name)))[
              group
            ] ?? 0.5,
          );
    made.set(name, fresh);
    return fresh;
  };
}

/** Normal scores by name, kept once made. */
function keptScores(
  uniforms: Ensemble["uniforms"],
): (name: string) => Float64Array {
  const made = new Map<string, Float64Array>();
  return (name) => {
    const existing = made.get(name);
    if (existing !== undefined) return existing;
    const fresh = uniforms(name).map(normalQuantile);
    made.set(name, fresh);
    return fresh;
  };
}

/** Sizes of effects in every draw: the posterior's for those it holds, for the others imagined from mean and error. */
function effectSizer(
  parameters: ParameterDraws,
  draws: number,
  scores: Ensemble["scores"],
): Ensemble["sizeOf"] {
  const made: Readonly<Record<Claims, (Float64Array | undefined)[]>> = {
    "with coaches": [],
    "without coaches": [],
    "without cases": [],
  };
  for (const [i, { index }] of calibratedEffects.entries()) {
    const row = rateParameters.length + i;
    const size = parameterRow(parameters, row, draws);
    made["with coaches"][index] = size;
    const by = parameters.withoutCases?.[row] ?? 0;
    made["without cases"][index] = size.map((value) => value + by);
  }
  return (index, claims) => {
    const effect = allEffects[index];
    const size = claimedSizes[claims][index];
    if (effect === undefined || size === undefined) return undefined;
    const { mean, se, sameAs } = size;
    if (sameAs === "nothing") return undefined;
    return (made[sameAs][index] ??= scores(effectName(effect, index)).map(
      (z) => mean + se * z,
    ));
  };
}

const recentEntries = 48;

/**
 * Numbers that depend on the draws and the tables alone: made once, and kept with the draws.
 *
 * @param ensemble - the draws.
 * @param key - what they are; the same key always stands for the same numbers.
 * @param make - makes them.
 */
export function keptWith(
  { cache }: Pick<Ensemble, "cache">,
  key: string,
  make: () => Float64Array,
): Float64Array {
  const before = cache.get(key);
  if (before instanceof Float64Array) return before;
  const made = make();
  cache.set(key, made);
  return made;
}

/**
 * Something made once and kept while it is in use: of a few dozen, the one not asked for longest goes.
 *
 * @param recent - where it is kept.
 * @param key - what it is; the same key always stands for the same thing.
 * @param make - makes it.
 * @param most - how many are kept.
 */
export function recall<T>(
  recent: Map<string, T>,
  key: string,
  make: () => T,
  most: number = recentEntries,
): T {
  const value = recent.get(key) ?? make();
  recent.delete(key);
  recent.set(key, value);
  for (const oldest of recent.keys()) {
    if (recent.size <= most) break;
    recent.delete(oldest);
  }
  return value;
}

/** A stable number for a name, so that adding a fact never changes another fact's random numbers. */
export function nameNumber(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i += 1)
    hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return hash | 0;
}

/** A variable of the prevalence network: what it belongs to, what it depends on, and its item when it is one of a set. */
export interface Variable {
  readonly id: VariableId;
  readonly prevalence: Prevalence;
  readonly item: string | undefined;
  /** The variable it depends on. */
  readonly parent: VariableId | undefined;
}

/** All variables, parents first. */
export const variables: readonly Variable[] = prevalences.flatMap(
  (prevalence): Variable[] => {
    const parent =
      prevalence.kind === "near" ? prevalence.near : parentOf(prevalence.given);
    if (prevalence.kind !== "set")
      return [{ id: prevalence.fact, prevalence, item: undefined, parent }];
    const items = Object.keys(Object.values(prevalence.shares)[0] ?? {});
    return items.map((item) => ({
      id: `${prevalence.fact}:${item}`,
      prevalence,
      item,
      parent,
    }));
  },
);

function parentOf(given: Given | undefined): VariableId | undefined {
  if (given === undefined) return undefined;
  return given.item === undefined ? given.fact : `${given.fact}:${given.item}`;
}

/** The possible values of a variable, in the order of its codes; undefined for a number. */
export function optionsOf(variable: Variable): readonly string[] | undefined {
  if (variable.item !== undefined) return ["false", "true"];
  const { prevalence } = variable;
  return prevalence.kind === "choice"
    ? Object.keys(Object.values(prevalence.shares)[0] ?? {})
    : undefined;
}
