// What is asked about safety.
export type {
  SafetyAnswer,
  SafetyAnswers,
  SafetyKey,
} from "./safety-answers.ts";
export {
  parseSafetyAnswers,
  safetyAnswer,
  safetyKeys,
  safetyOptions,
  suggestions,
} from "./safety-answers.ts";

// What comes before a reading.
export type { Gate, GateId } from "./safety-gates.ts";
export { dueSafetyQuestion, safetyGates } from "./safety-gates.ts";
export { safetyGate } from "./safety-gate.ts";

// Where to turn.
export type {
  CheckedOn,
  CountryHelp,
  EmergencyService,
  HelpDirectory,
  HelpLine,
} from "./help-line.ts";
export type { HelpNeed } from "./help-need.ts";
export type { HelpFor } from "./help-for.ts";
export { callAddress, helpCountries, helpFor } from "./help-for.ts";
export { guessCountry } from "./guess-country.ts";
export { needsByGate, needsOf } from "./needs-by-gate.ts";
export type { EmergencyPlace } from "./emergency-abroad.ts";
export { emergencyAbroad } from "./emergency-abroad.ts";
export { urgeStudies } from "../data/urge-studies.ts";
export { helpDirectories } from "../data/help-directories.ts";
