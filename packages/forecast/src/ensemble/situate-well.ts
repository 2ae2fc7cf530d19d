import {
  effectiveSampleSize,
  fitTilt,
  powerLeaving,
  temperedWeights,
  type Tilt,
  type TiltFit,
} from "@staying-power/engine";
import type { Claims } from "../tables/claims.ts";
import type { CaseEvidence } from "./case-evidence.ts";
import type { Ensemble } from "./ensemble.ts";
import { sharedEnsemble } from "./shared-ensemble.ts";
import { situate, type Situation } from "./situation.ts";
import { chanceScores, tiltedEnsemble } from "./tilted-ensemble.ts";

/**
 * A case that leaves fewer than a share of the draws effective is worked out again with draws made where it points to:
 * sought with so many draws at a time, of which so large a share is left to go by, in so many steps at most, until a
 * large enough share fits. Where less does, up to so many times as many are made, until at least so large a share of
 * those asked for is effective and no draw has more than so much of the weight. Judgement.
 */
export const redrawing = {
  below: 0.35,
  pilot: 1000,
  goBy: 0.15,
  steps: 4,
  enough: 0.5,
  mostTimes: 4,
  atLeast: 0.3,
  heaviest: 0.015,
} as const;

const fit: TiltFit = { errors: 3.5, shrink: 0.3, most: 40 };

/** Which draws a forecast is made with. */
export interface Draws {
  /** A positive integer. */
  readonly draws: number;
  /** Any integer. */
  readonly seed: number;
}

/**
 * Where a case stands today, in enough draws: where what was seen fits few of them, in draws made where it fits.
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
  if (shareOf(situation) >= redrawing.below) return situation;
  const again = (ensemble: Ensemble): Situation =>
    situate(ensemble, evidence, claims);
  const first =
    draws === redrawing.pilot
      ? situation
      : again(sharedEnsemble(redrawing.pilot, seed));
  const { best, tilt, tries } = sought(first, again);
  if (tilt === undefined) return situation;
  let times = timesFor(redrawing.enough / shareOf(best));
  let found =
    times * draws === best.ensemble.draws
      ? best
      : again(tiltedEnsemble(tilt, times * draws, seed, tries + 1));
  while (
    times < redrawing.mostTimes &&
    (times * shareOf(found) < redrawing.atLeast ||
      Math.max(...found.weights) > redrawing.heaviest)
  ) {
    times *= 2;
    found = again(tiltedEnsemble(tilt, times * draws, seed, tries + times));
  }
  return found;
}

/** The power of two from which on so many times as many draws are made. */
function timesFor(wanted: number): number {
  return Math.min(
    redrawing.mostTimes,
    2 ** Math.max(0, Math.ceil(Math.log2(wanted))),
  );
}

/**
 * The same case by other claims, on the same draws where enough of them fit.
 *
 * @param beside - from `situateWell`.
 * @param wanted - how many draws at least, and their seed.
 * @param claims - whether grade D counts.
 */
export function situateBeside(
  situation: Situation,
  wanted: Draws,
  claims: Claims,
): Situation {
  const { ensemble, evidence } = situation;
  const same = situate(ensemble, evidence, claims, situation);
  return effectiveSampleSize(same.weights) >= redrawing.atLeast * wanted.draws
    ? same
    : situateWell(wanted, evidence, claims);
}

interface Sought {
  readonly best: Situation;
  /** How its draws were made. */
  readonly tilt: Tilt | undefined;
  readonly tries: number;
}

/** Step by step towards where what was seen fits: by the largest power of its likelihood that leaves enough draws. */
function sought(
  first: Situation,
  again: (ensemble: Ensemble) => Situation,
): Sought {
  let here = first;
  let best: Sought = { best: first, tilt: undefined, tries: 0 };
  for (let step = 1; step <= redrawing.steps; step += 1) {
    const { draws, seed } = here.ensemble;
    const tilt = tiltTowards(here);
    here = again(tiltedEnsemble(tilt, draws, seed, step));
    if (shareOf(here) > shareOf(best.best))
      best = { best: here, tilt, tries: step };
    if (shareOf(here) >= redrawing.enough) break;
  }
  return best;
}

function tiltTowards({ ensemble, seen }: Situation): Tilt {
  const { draws, logPrior = new Float64Array(draws) } = ensemble;
  const likelihood = seen.map((log, d) => log - (logPrior[d] ?? 0));
  const power = powerLeaving(logPrior, likelihood, redrawing.goBy * draws);
  return fitTilt(
    chanceScores(ensemble),
    temperedWeights(logPrior, likelihood, power),
    fit,
  );
}

function shareOf({ weights }: Situation): number {
  return effectiveSampleSize(weights) / weights.length;
}
