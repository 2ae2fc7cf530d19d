// What is asked about safety.
export type {
  SafetyAnswer,
  SafetyAnswers,
  SafetyKey,
  SafetyWords,
} from "./safety-answers.ts";
export {
  parseSafetyAnswers,
  safetyAnswer,
  safetyKeys,
  safetyOptions,
  suggestions,
} from "./safety-answers.ts";

// What comes before a reading.
export type { Gate, GateId } from "./gates.ts";
export { saidAtOnce } from "./said-at-once.ts";
export { gateIds, gates } from "./gates.ts";
export type { GateSource } from "./gate-sources.ts";
export { gateSources } from "./gate-sources.ts";
export { isWithheld, readingBehind, shutGates } from "./shut-gates.ts";
export { writingBehind } from "./writing-behind.ts";
export type { SafetyAsk } from "./due-safety-question.ts";
export { dueSafetyQuestion } from "./due-safety-question.ts";
export type { Moment } from "./moment.ts";
export type { FoldedKey, SafetyTick } from "./safety-fits.ts";
export {
  answersOfTicks,
  askedTogether,
  foldedKeys,
  keyOfTick,
  safetyTicks,
  ticksOf,
} from "./safety-fits.ts";
export { factSaid } from "./fact-said.ts";

// Where to turn.
export type {
  CheckedOn,
  CountryHelp,
  EmergencyService,
  FirstCalls,
  HelpDirectory,
  HelpLine,
  TextLine,
} from "./help-line.ts";
export type { HelpNeed } from "./help-need.ts";
export { helpNeeds } from "./help-need.ts";
export { callAddress } from "./call-address.ts";
export { textAddress } from "./text-address.ts";
export type { HelpFor } from "./help-for.ts";
export { helpFor } from "./help-for.ts";
export { firstCalls, helpCountries } from "./first-calls.ts";
export { guessCountry } from "./guess-country.ts";
export { needsByGate, needsFor, needsOf } from "./needs-by-gate.ts";
export type { EmergencyPlace } from "./emergency-abroad.ts";
export { emergencyAbroad } from "./emergency-abroad.ts";
export { urgeStudies } from "../data/urge-studies.ts";
export type { LettingGoStudyId } from "../data/letting-go-studies.ts";
export { lettingGoStudies } from "../data/letting-go-studies.ts";
export type { UrgeAimId, UrgeTechniqueId } from "../data/urge-aims.ts";
export { studiesOfTechnique, urgeAimIds, urgeAims } from "../data/urge-aims.ts";
export { helpDirectories } from "../data/help-directories.ts";
