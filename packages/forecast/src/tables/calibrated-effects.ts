import { type Effect, factsOf } from "./effect.ts";
import { allEffects } from "./effects.ts";

/** An effect whose size is conditioned on the published figures of settings, and so comes with the posterior. */
export interface CalibratedEffect {
  /** Name of its row in the posterior. */
  readonly id: string;
  /** Where it stands in `allEffects`. */
  readonly index: number;
  /** Its mean and standard error are the prior. */
  readonly effect: Effect;
}

/**
 * The effects that tell the held settings apart: being married, and papers filed, on coming back.
 * All others keep their published sizes, since nothing that is calibrated on says anything of them.
 */
export const calibratedEffects: readonly CalibratedEffect[] = [
  calibrated(
    "effect.married",
    ({ when }) =>
      "is" in when && when.fact === "relationshipKind" && when.is === "married",
  ),
  calibrated(
    "effect.divorceFiled",
    (effect) => factsOf(effect)[0] === "divorceFiled",
  ),
];

function calibrated(
  id: string,
  matches: (effect: Effect) => boolean,
): CalibratedEffect {
  const index = allEffects.findIndex(
    (effect) => effect.on === "return" && matches(effect),
  );
  const effect = allEffects[index];
  if (effect === undefined)
    throw new RangeError(`calibratedEffects: no effect for ${id}`);
  return { id, index, effect };
}
