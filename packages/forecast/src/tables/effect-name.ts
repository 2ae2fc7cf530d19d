import { type Effect, factsOf } from "./effect.ts";

/** The name of an effect, also that of its random numbers, by its place in `allEffects`. */
export function effectName(effect: Effect, index: number): string {
  return `effect ${index} ${factsOf(effect)[0]} ${effect.on}`;
}
