import { effectiveSampleSize } from "@staying-power/engine";
import type { Claims } from "../chain/shifts.ts";
import type { CaseEvidence } from "./case-evidence.ts";
import { sharedEnsemble } from "./shared-ensemble.ts";
import { situate, type Situation } from "./situation.ts";

/**
 * A case that leaves fewer than a share of the draws effective is worked out with so many times as many, unless it
 * leaves so few that even these would not tell. Judgement.
 */
export const enlargement = { below: 0.2, hopeless: 0.0125, times: 4 } as const;

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
  const { below, hopeless, times } = enlargement;
  const share = effectiveSampleSize(situation.weights) / draws;
  return share >= below || share < hopeless
    ? situation
    : situate(sharedEnsemble(times * draws, seed), evidence, claims);
}
