import { knownOf, type PlanInput } from "./known.ts";
import { placeOf } from "./variant-of.ts";

/**
 * Whether someone is letting go.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns true in the state of healing, whatever led there.
 */
export function isLettingGo(input: PlanInput): boolean {
  return placeOf(knownOf(input)).standing.state === "healing";
}
