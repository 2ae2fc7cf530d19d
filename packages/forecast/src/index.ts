/** The model of coming back and staying: twenty states, an ensemble of draws, every number with its source. */

// The forecast of one case.
export {
  reading,
  type Reading,
  type ReadingOptions,
  type Range,
  type Curve,
  type OutcomeDifference,
  type Outcomes,
  type PathReading,
  type ReasonShares,
} from "./reading.ts";
export type { Pull } from "./pulls.ts";
export type { PathSupport } from "./shown/paths.ts";
export type { PathForm, PathOpening, PathTopic } from "./shown/path-forms.ts";
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
export {
  reunionCheck,
  type ReunionAnswer,
  type ReunionCheck,
  type ReunionCheckOptions,
  type ReunionGain,
  type ReunionRound,
  type ReunionTelling,
} from "./reunion/reunion-check.ts";
export { readingChains, type ReadingChains } from "./shown/reading-chains.ts";
export { modelVersion } from "./tables/model-version.ts";

// Checks a reader can run.
export {
  audit,
  type Audit,
  type TargetRow,
  type SettingRow,
  type DirectionRow,
} from "./research/audit.ts";

// Making the posterior, imagined cases, and learning from outcomes.
export { calibrate, type CalibrationOptions } from "./research/calibration.ts";
export { posterior } from "./ensemble/posterior.ts";
export type { StoredPosterior } from "./ensemble/stored-posterior.ts";
export {
  simulateCases,
  type SimulationOptions,
} from "./research/simulate-cases.ts";
export { learn, type Learned, type LearningOptions } from "./research/learn.ts";

// The numbers, for the page that lists them.
export {
  rateParameters,
  type RateParameter,
} from "./tables/rate-parameters.ts";
export {
  factEffects,
  conductEffects,
  factShrink,
  largestShift,
  frailty,
} from "./tables/effects.ts";
export type { Effect, EffectRule, Times } from "./tables/effect.ts";
export { factsOf } from "./tables/effect.ts";
export { calibratedEffects } from "./tables/calibrated-effects.ts";
export {
  prevalences,
  weeksSinceBreakup,
  type Prevalence,
} from "./tables/prevalence.ts";
export {
  finerSignals,
  signalKinds,
  signalLikelihood,
  signalTrust,
  earlySignals,
} from "./tables/signal-likelihood.ts";
export { reunionLikelihood } from "./tables/reunion-likelihood.ts";
export { conductLasts, slipCosts, slips } from "./tables/slips.ts";
export { habits } from "./tables/habits.ts";
export { apartLevels, levelFactors, stateNames } from "./chain/states.ts";
export {
  publishedTargets,
  publishedForms,
  type PublishedTarget,
} from "./tables/published-targets.ts";
export {
  settings,
  settingWeeks,
  type Setting,
  type SettingFigure,
} from "./tables/settings.ts";
export { leastShare } from "./ensemble/imagine.ts";
export { redrawing } from "./ensemble/situate-well.ts";
export { horizonWeeks, curveWeeks } from "./shown/projection.ts";
export {
  leastVarianceShare,
  effort as questionEffort,
} from "./next-question.ts";
export {
  recentrings,
  recentringTolerance,
  structuralError,
} from "./research/calibration.ts";
export { everWeeks } from "./research/population.ts";
export {
  type CodedCase,
  type CodedCaseError,
  parseCodedCase,
} from "./research/coded-case.ts";
export {
  type LearnedFromCoded,
  learnFromCoded,
} from "./research/learn-from-coded.ts";
export { saidEarly } from "./research/said-early.ts";
export {
  fewRecords,
  observedShare,
  type OutcomeBin,
  type OutcomeScore,
  scoreOutcomes,
} from "./research/score-outcomes.ts";
export { learnFromOutcomes } from "./research/learn-from-outcomes.ts";
export {
  type LearnedSizes,
  learnSizes,
  type TaughtEffect,
} from "./research/learn-sizes.ts";
export {
  type LearnedEffects,
  learnEffectsBy,
  weighCases,
  type WeighedCase,
  type WeighingOptions,
} from "./research/learn-effects.ts";
export { type CodedOutcome, codedOutcomes } from "./research/case-odds.ts";
export {
  heldBack,
  type HeldBack,
  heldBackBy,
} from "./research/cross-validate.ts";
export { ensembleLogistic } from "./research/ensemble-logistic.ts";
export { penalisedLogistic } from "./research/penalised-logistic.ts";
export {
  type CaseScore,
  type Estimate,
  type NetBenefit,
  type ReadCase,
  scoreCases,
  scoreOf,
  type ScoringOptions,
  type Told,
  type ToldGroup,
  toldGroups,
  toldIn,
} from "./research/score-cases.ts";
export {
  brierOfBaseRate,
  brierScore,
  ranking,
  type Ranking,
  type Scored,
} from "./research/ranking.ts";
export {
  scoreReunions,
  type ReunionScoring,
  type ScoredCouple,
  type ScoredCouples,
} from "./research/score-reunions.ts";
export {
  firstTwo,
  reliability,
  saidOfReasons,
  saidOfStaying,
  type FirstTwo,
  type ReliabilityBin,
  type Said,
} from "./research/reunion-tables.ts";
export { sources, type Seen, type Source } from "./tables/sources.ts";
export type { Grade } from "./tables/grade.ts";
