import { calibratedEffects } from "../tables/calibrated-effects.ts";
import type { Effect } from "../tables/effect.ts";
import { sizeWithoutCases } from "../tables/effects.ts";
import type { Size } from "../tables/size.ts";
import { rateParameters } from "../tables/rate-parameters.ts";

/** A row of the posterior before it is conditioned: normal on the scale it is stored in. */
export interface PosteriorParameter {
  readonly id: string;
  /** Prior mean: log rate per week, cut in log-odds, or effect on the log scale. */
  readonly centre: number;
  readonly se: number;
}

function parametersBy(
  sizeOf: (effect: Effect) => Size,
): readonly PosteriorParameter[] {
  return [
    ...rateParameters.map(({ id, value, se }) => ({
      id,
      centre: id.startsWith("start.") ? value : Math.log(value),
      se,
    })),
    ...calibratedEffects.map(({ id, effect }) => {
      const { mean, se } = sizeOf(effect);
      return { id, centre: mean, se };
    }),
  ];
}

/** Every parameter that `calibrate` conditions, in the order of the posterior's rows: the rates, then the effects. */
export const posteriorParameters: readonly PosteriorParameter[] = parametersBy(
  (effect) => effect,
);

/** The same before any case was looked at. */
export const parametersWithoutCases: readonly PosteriorParameter[] =
  parametersBy(sizeWithoutCases);
