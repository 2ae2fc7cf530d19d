import { effectiveSampleSize } from "@staying-power/engine";
import type { Claims } from "../chain/shifts.ts";
import type { CaseEvidence } from "./case-evidence.ts";
import { sharedEnsemble } from "./shared-ensemble.ts";
import { situate, type Situation } from "./situation.ts";

/** A case that leaves fewer of the draws effective is worked out with so many times as many. Judgement. */
export const enlargement = { below: 0.2, times: 4 } as const;

/** Which draws a forecast is made with. */
export interface Draws {
  /** A positive integer. */
  readonly draws: number;
  /** Any integer. */
  readonly seed: number;
}

/**
 * Where a case stands today, in enough draws: where what was seen fits few of them, in more.
 *
 * @param wanted - how many at least, and their seed.
 * @param evidence - from `caseEvidence`.
 * @param claims - whether grade D counts.
 */
export function situateWell(
  { draws, seed }: Draws,
  evidence: CaseEvidence,
  claims: Claims,
): Situation {
  const situation = situate(sharedEnsemble(draws, seed), evidence, claims);
  const { below, times } = enlargement;
  return effectiveSampleSize(situation.weights) >= below * draws
    ? situation
    : situate(sharedEnsemble(times * draws, seed), evidence, claims);
}
