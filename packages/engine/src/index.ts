/** Continuous-time Markov chains run as ensembles of parameter draws. Knows no subject and imports nothing. */

// The chain: which moves exist, and how fast they are.
export {
  ratePattern,
  denseGenerator,
  checkRates,
  type Pattern,
} from "./pattern.ts";

// Forward in time: any chain, the slow exact twin, and the two fast shapes.
export { propagate } from "./propagate.ts";
export { matrixExponential } from "./matrix-exponential.ts";
export {
  climb,
  weeksSpent,
  ladderRewards,
  ladderLevels,
  type Ladder,
} from "./ladder.ts";
export { fanAlive, fanAliveByWeek } from "./fan.ts";
export { carryFan, fanAliveFrom, fanRows } from "./fan-mass.ts";
export type { Fan } from "./fan-rates.ts";

// Learning from what was seen.
export { observe } from "./filter.ts";
export {
  conditionEnsemble,
  smallestMove,
  type CalibrationTargets,
  type MoveWanted,
} from "./calibrate.ts";

// Summaries of an ensemble.
export {
  normaliseWeights,
  effectiveSampleSize,
  weightedMean,
  weightedVariance,
  summarise,
  summaryRoom,
  type Summary,
  type SummaryRoom,
} from "./ensemble.ts";
export {
  fitTilt,
  powerLeaving,
  temperedWeights,
  tiltScores,
  type Tilt,
  type TiltFit,
} from "./tilt.ts";
export { varianceShare } from "./variance-share.ts";
export { choleskySolve } from "./least-squares.ts";

// Chance.
export {
  randomStream,
  stratifiedUniforms,
  normalProbability,
  normalQuantile,
  type RandomStream,
} from "./random.ts";
export { simulateHistory, type RateStretch, type Visit } from "./simulate.ts";
