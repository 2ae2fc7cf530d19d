import {
  normalProbability,
  normalQuantile,
  randomStream,
  stratifiedUniforms,
  type Tilt,
  tiltScores,
} from "@staying-power/engine";
import { effectName } from "../tables/effect-name.ts";
import { allEffects } from "../tables/effects.ts";
import {
  ensembleOf,
  nameNumber,
  variables,
  type Ensemble,
} from "./ensemble.ts";
import { normalRows, rowsOf } from "./normal-rows.ts";
import { posterior } from "./posterior.ts";
import { parameterDraws } from "./stored-posterior.ts";

const stored = parameterDraws(posterior);
const rows = normalRows(stored);

const rowName = (parameter: number): string => `posterior ${parameter}`;

/** All chance that what was seen of an ex can speak of: the names of uniform numbers, and of the posterior's scores. */
const chances: readonly string[] = [
  ...allEffects.map(effectName),
  ...variables.map(({ id }) => id),
  "trust",
  "conduct lasts",
  "noContactWeeks",
  "weeksSinceBreakup",
  "frailty",
  ...rows.scores.map((_, i) => rowName(i)),
];

/**
 * All chance in an ensemble as scores.
 *
 * @param ensemble - of stored rows or of a tilt.
 * @returns for each of the same list of chances `[draws]` numbers, standard normal by the model.
 */
export function chanceScores(ensemble: Ensemble): readonly Float64Array[] {
  const ofRows =
    ensemble.logPrior === undefined
      ? new Map(rows.scores.map((score, i) => [rowName(i), score]))
      : new Map<string, Float64Array>();
  return chances.map((name) => {
    const row = ofRows.get(name);
    return row === undefined
      ? ensemble.scores(name)
      : new Float64Array(ensemble.draws).map(
          (_, d) => row[d % row.length] ?? 0,
        );
  });
}

/**
 * An ensemble drawn where a tilt of `chanceScores` says, from fresh random numbers; its `logPrior` says how much likelier
 * by the model each draw is than that.
 *
 * @param tilt - from `fitTilt` of `chanceScores`.
 * @param draws - how many.
 * @param seed - any integer.
 * @param attempt - 1 …: another group of random numbers for each.
 */
export function tiltedEnsemble(
  tilt: Tilt,
  draws: number,
  seed: number,
  attempt: number,
): Ensemble {
  const made = new Map<string, Float64Array>();
  const plain = (name: string): Float64Array =>
    stratifiedUniforms(
      draws,
      randomStream(seed, nameNumber(name) + attempt * 15485863),
    );
  const names = tilt.rows.map((row) => chances[row] ?? "");
  const scores = names.map((name) => plain(name).map(normalQuantile));
  const logPrior = tiltScores(tilt, scores, draws);
  for (const [i, name] of names.entries())
    made.set(
      name,
      (scores[i] ?? new Float64Array(draws)).map(normalProbability),
    );
  const uniforms = (name: string): Float64Array => {
    const existing = made.get(name);
    if (existing !== undefined) return existing;
    const fresh = plain(name);
    made.set(name, fresh);
    return fresh;
  };
  const parameters = {
    ...stored,
    ...rowsOf(rows, draws, (i) => uniforms(rowName(i))),
  };
  return ensembleOf({ parameters, draws, seed, uniforms, logPrior });
}
