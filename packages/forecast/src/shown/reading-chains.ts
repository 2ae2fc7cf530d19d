import { pathIds, type Case, type PathId } from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import { pathConduct } from "./paths.ts";
import { chainRates } from "../chain/rates.ts";
import { sharedEnsemble } from "../ensemble/shared-ensemble.ts";
import { situate } from "../ensemble/situation.ts";
import { chain, stateIndex } from "../chain/states.ts";

/** The twenty-state chains behind a reading, for anyone who wants to solve them by other means. */
export interface ReadingChains {
  /** Number of states, 20. */
  readonly states: number;
  /** `[from, to]`, states numbered from 0 in the order of `stateNames`. */
  readonly moves: readonly (readonly [number, number])[];
  /** States in which the ex has not come back. */
  readonly notBack: readonly number[];
  readonly draws: number;
  readonly paths: readonly PathId[];
  /** `[states × draws]`, row = state: where the ex is today, in every draw. */
  readonly start: Float64Array;
  /** `[draws]`, summing to 1. */
  readonly weights: Float64Array;
  /** One `[moves × draws]` array a path, row = move, per week. */
  readonly rates: readonly Float64Array[];
}

/**
 * The chains behind the reading of a case in which the ex is not back.
 *
 * @param theCase - a parsed case.
 * @param options - as for `reading`.
 * @returns what `reading` solves, written out state by state.
 */
export function readingChains(
  theCase: Case,
  options: {
    readonly today: string;
    readonly draws?: number;
    readonly seed?: number;
  },
): ReadingChains {
  const { today, draws = 1000, seed = 1 } = options;
  const situation = situate(
    sharedEnsemble(draws, seed),
    caseEvidence(theCase, today),
    "with coaches",
  );
  const start = new Float64Array(chain.states * draws);
  start.set(situation.now.subarray(0, 5 * draws));
  start.set(situation.now.subarray(5 * draws), stateIndex.settled * draws);
  return {
    states: chain.states,
    moves: [...chain.from].map((from, move) => [from, chain.to[move] ?? 0]),
    notBack: [0, 1, 2, 3, 4, stateIndex.settled],
    draws,
    paths: pathIds,
    start,
    weights: situation.weights,
    rates: pathIds.map((id) =>
      chainRates(situation.ratesOf(pathConduct(id, situation.current))),
    ),
  };
}
