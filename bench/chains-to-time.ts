import type { Chains } from "./chains.ts";
import { priorChains } from "./prior-chains.ts";

/**
 * The chains C and R are given: the one place to change when they should come from somewhere else,
 * such as the posterior as the forecast sees it for the case of `twentyFacts`.
 *
 * @param draws - number of draws ≥ 1.
 */
export function chainsToTime(draws: number): Promise<Chains> {
  return Promise.resolve(priorChains(draws, 1));
}
