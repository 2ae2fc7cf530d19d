import { calibratedEffects } from "../tables/calibrated-effects.ts";
import { rateParameters } from "../tables/rate-parameters.ts";

/** A row of the posterior before it is conditioned: normal on the scale it is stored in. */
export interface PosteriorParameter {
  readonly id: string;
  /** Prior mean: log rate per week, cut in log-odds, or effect on the log scale. */
  readonly centre: number;
  readonly se: number;
}

/** Every parameter that `calibrate` conditions, in the order of the posterior's rows: the rates, then the effects. */
export const posteriorParameters: readonly PosteriorParameter[] = [
  ...rateParameters.map(({ id, value, se }) => ({
    id,
    centre: id.startsWith("start.") ? value : Math.log(value),
    se,
  })),
  ...calibratedEffects.map(({ id, effect: { mean, se } }) => ({
    id,
    centre: mean,
    se,
  })),
];
