// Questions and answers.
export type { Question, QuestionKey, Questions } from "./question.ts";
export { questions } from "../content/en/questions.ts";
export { answerLine, answerText } from "../content/en/answer-line.ts";
export type { AnswerGroup } from "../content/en/answer-groups.ts";
export { answerGroups } from "../content/en/answer-groups.ts";
export { nextQuestionLine } from "../content/en/next-question-line.ts";

// The reading in words.
export { headline } from "../content/en/headline.ts";
export { surenessWords } from "../content/en/sureness-words.ts";
export { historyWords } from "../content/en/history.ts";
export { outcomeNames } from "../content/en/outcomes.ts";
export { grades } from "../content/en/grades.ts";
export { paths } from "../content/en/paths.ts";
export type { ReasonWords } from "./reason-words.ts";
export { reasons } from "../content/en/reasons.ts";
export type { WholeHundred } from "./whole-hundred.ts";
export { wholeHundred } from "./whole-hundred.ts";
export type { WholeRange } from "./whole-range.ts";
export { wholeRange } from "./whole-range.ts";

// What comes before any reading.
export type { SafetyWords } from "./safety-words.ts";
export { safety } from "../content/en/safety.ts";

// The page's own words.
export { pageWords } from "../content/en/page.ts";
export { leaveNowWords, leaving } from "../content/en/leaving.ts";
export { discreet } from "../content/en/discreet.ts";
export { about } from "../content/en/about.ts";
export { mineWords } from "../content/en/mine.ts";
export { lockWords } from "../content/en/lock.ts";

// The kit, for the moment of an urge.
export { kitWords } from "../content/en/kit.ts";

// The check of a message before it is sent.
export type {
  ApologyChecklist,
  DraftCheck,
  DraftContext,
  DraftFlag,
  DraftLabel,
  DraftVerdict,
} from "./message-check/draft-check.ts";
export {
  draftContexts,
  draftLabels,
  draftVerdicts,
} from "./message-check/draft-check.ts";
export { checkDraft } from "./message-check/check-draft.ts";
export type { DraftLabelWords } from "../content/en/message-check.ts";
export { checkWords, draftLabelWords } from "../content/en/message-check.ts";

// The command line's own words.
export { terminalWords } from "../content/en/terminal.ts";
export { safetyGate } from "./safety-gate.ts";

// What is asked and said about safety.
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
export type { Gate, GateId } from "./safety-gates.ts";
export { dueSafetyQuestion, safetyGates } from "./safety-gates.ts";
export type { GateWords, HelpNeed } from "./gate-words.ts";

// Where to turn.
export type {
  CheckedOn,
  CountryHelp,
  EmergencyService,
  HelpDirectory,
  HelpLine,
} from "./help-line.ts";
export type { HelpFor } from "./help-for.ts";
export { callAddress, helpCountries, helpFor } from "./help-for.ts";
export { guessCountry } from "./guess-country.ts";
export { helpDirectories } from "../content/en/help-directories.ts";
export { helpWords } from "../content/en/help.ts";

// The care that comes before a reading.
export { careWords, gateWords } from "../content/en/gates.ts";
export {
  safetyQuestions,
  safetyQuestionWords,
} from "../content/en/safety-questions.ts";

// Backups, what the browser keeps, and erasing.
export { backupReminderWords } from "../content/en/backup-reminder.ts";
export {
  backupFileWords,
  backupWords,
  importWords,
  keepingWords,
} from "../content/en/backup.ts";
export { erasingWords } from "../content/en/erasing.ts";
