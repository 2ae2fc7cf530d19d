import type { ParameterDraws } from "./ensemble.ts";
import { posteriorParameters } from "./posterior-parameters.ts";

/** The posterior as it is stored: whole numbers, each a log rate, a cut or an effect, times `scale`. */
export interface StoredPosterior {
  readonly format: string;
  readonly version: string;
  readonly seed: number;
  readonly draws: number;
  readonly scale: number;
  readonly targets: readonly {
    readonly id: string;
    readonly published: number;
    readonly model: number;
  }[];
  readonly parameters: Readonly<Record<string, readonly number[]>>;
  /** What is added to all draws of a parameter so that effects as they were before cases meet the same targets. */
  readonly withoutCases: Readonly<Record<string, number>>;
}

/**
 * Parameter draws out of a stored posterior.
 *
 * @param posterior - as parsed from the file that `calibrate` writes.
 * @returns log rates per week, cuts in log-odds and effects on the log scale.
 * @throws RangeError naming the parameter that is missing or of the wrong length.
 */
export function parameterDraws(posterior: StoredPosterior): ParameterDraws {
  const { draws, scale } = posterior;
  const values = new Float64Array(posteriorParameters.length * draws);
  for (const [row, { id }] of posteriorParameters.entries()) {
    const numbers = posterior.parameters[id];
    if (numbers?.length !== draws)
      throw new RangeError(`posterior: parameter ${id} needs ${draws} draws`);
    for (let d = 0; d < draws; d += 1)
      values[row * draws + d] = (numbers[d] ?? 0) / scale;
  }
  const withoutCases = Float64Array.from(
    posteriorParameters,
    ({ id }) => (posterior.withoutCases[id] ?? 0) / scale,
  );
  return { draws, values, withoutCases };
}
