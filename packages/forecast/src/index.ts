/** The model of coming back and staying: twenty states, an ensemble of draws, every number with its source. */

// The forecast of one case.
export {
  reading,
  type Reading,
  type ReadingOptions,
  type Range,
  type Curve,
  type Outcomes,
  type PathReading,
  type Pull,
  type ReasonShares,
} from "./reading.ts";
export {
  history,
  historyDays,
  historyStep,
  mostSteps,
  type History,
  type HistoryCause,
  type HistoryChange,
  type HistoryOptions,
  type HistoryStep,
} from "./history.ts";
export { readingChains, type ReadingChains } from "./reading-chains.ts";
export { modelVersion } from "./model-version.ts";

// Checks a reader can run.
export {
  audit,
  type Audit,
  type TargetRow,
  type DirectionRow,
} from "./audit.ts";

// Making the posterior, imagined cases, and learning from outcomes.
export { calibrate, type CalibrationOptions } from "./calibration.ts";
export { posterior } from "./posterior.ts";
export type { StoredPosterior } from "./stored-posterior.ts";
export { simulateCases, type SimulationOptions } from "./simulate-cases.ts";
export { learn, type Learned, type LearningOptions } from "./learn.ts";

// The numbers, for the page that lists them.
export { rateParameters, type RateParameter } from "./rate-parameters.ts";
export {
  factEffects,
  conductEffects,
  factShrink,
  largestShift,
  frailty,
  type Effect,
} from "./effects.ts";
export {
  prevalences,
  weeksSinceBreakup,
  type Prevalence,
} from "./prevalence.ts";
export {
  signalLikelihood,
  signalTrust,
  earlySignals,
} from "./signal-likelihood.ts";
export { apartLevels, levelFactors, stateNames } from "./states.ts";
export {
  publishedTargets,
  publishedForms,
  type PublishedTarget,
} from "./published-targets.ts";
export { leastShare } from "./imagine.ts";
export { horizonWeeks, curveWeeks } from "./projection.ts";
export {
  leastVarianceShare,
  effort as questionEffort,
} from "./next-question.ts";
export {
  recentrings,
  recentringTolerance,
  structuralError,
} from "./calibration.ts";
export { everWeeks } from "./population.ts";
export { sources, type Seen, type Source } from "./sources.ts";
export type { Grade } from "./grade.ts";
