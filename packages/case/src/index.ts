// The case: what it is.
export type { Case } from "./case.ts";
export type {
  BreakEvent,
  BreakWay,
  CheckInEvent,
  ConductEvent,
  DayPart,
  Event,
  EventKind,
  EventStamp,
  FactEvent,
  FocusArea,
  IfThenEvent,
  LeftAgainEvent,
  LettingGoEvent,
  LookedEvent,
  Moment,
  OutcomeEvent,
  OutcomeFeeling,
  OutcomeState,
  ProjectEvent,
  ProjectNext,
  ProjectSlot,
  ReturnedEvent,
  ReunionEvent,
  SignalEvent,
  SlotEvent,
  SlotPart,
  TaskEvent,
  WaitingEvent,
  WeekdayId,
} from "./event.ts";
export {
  breakWays,
  dayParts,
  fieldsByEventKind,
  focusAreas,
  outcomeFeelings,
  outcomeStates,
  projectNexts,
  slotMinutes,
  slotParts,
  weekdayIds,
} from "./event.ts";
export { isEvent } from "./is-event.ts";

// The facts, from one table.
export type { FactKind } from "./fact-kinds.ts";
export { factKinds } from "./fact-kinds.ts";
export type {
  CircumstanceId,
  ConductId,
  FactKey,
  Facts,
  FactValue,
  FactValues,
  IssueId,
  SignalId,
  TieId,
} from "./facts.ts";
export {
  circumstanceIds,
  conductIds,
  factKeys,
  isFactKey,
  issueIds,
  signalIds,
  tieIds,
} from "./facts.ts";
export { isFactValue } from "./is-fact-value.ts";
export type { ReasonId } from "./reason-ids.ts";
export { reasonIds } from "./reason-ids.ts";
export type {
  ReunionOptions,
  ReunionQuestion,
  ReunionQuestionId,
  ReunionSignId,
} from "./reunion-questions.ts";
export {
  reunionAgainDays,
  reunionQuestionIds,
  reunionQuestions,
  reunionSignIds,
  reunionSigns,
} from "./reunion-questions.ts";
export type { PathId } from "./path-ids.ts";
export { pathIds } from "./path-ids.ts";

// Reading one in.
export type { Result } from "./result.ts";
export type { CaseError, CaseIssue } from "./case-error.ts";
export { mostEvents } from "./case-schema.ts";
export { parseCase } from "./parse-case.ts";
export { longestText, parseCaseText } from "./parse-case-text.ts";
export { currentVersion, migrate } from "./migrate.ts";
export { caseJsonSchema } from "./case-json-schema.ts";

// Asking it.
export {
  addDays,
  calendarDay,
  dayOf,
  daysBetween,
  isCalendarDate,
  isMoment,
} from "./calendar-date.ts";
export { answerPlaces } from "./answer-places.ts";
export { sharedStart } from "./shared-start.ts";
export { isEverydayEvent } from "./everyday-event.ts";
export { eventsInOrder } from "./events-in-order.ts";
export { factsAsOf } from "./facts-as-of.ts";
export { dayOfReading, isAhead, latestDay, toldUntil } from "./latest-day.ts";
export { plainDigits, typedNumber, type NumberFault } from "./typed-number.ts";
export { lateEntries, withLateOnToday } from "./late-entries.ts";
export { mergeCases } from "./merge-cases.ts";
export { idOfUnnamed } from "./id-of-unnamed.ts";
export { sameEvent } from "./same-event.ts";

// What became of it, and the record of that without a name.
export { type KnownOutcome, outcomeOf } from "./outcome-of.ts";
export {
  type EarlyCase,
  earlyCase,
  type NoRecord,
  outcomeBins,
  type OutcomeField,
  type OutcomeRecord,
  outcomeRecord,
  outcomeRecordText,
  parseOutcomeRecord,
  saidFrom,
  watchedFromDays,
} from "./outcome-record.ts";

export {
  type OutcomeGroups,
  outcomeGroups,
  recordToGive,
  sameRecords,
} from "./outcome-groups.ts";

// Guessing what a misspelt name was meant to be.
export { closestName } from "./closest-name.ts";

// Rules about it, as data.
export type { CaseOnly, Condition, Known, Vocabulary } from "./condition.ts";
export { all, any, eventValue, holds, not } from "./condition.ts";
export type { Rule, RuleFault } from "./condition-faults.ts";
export { conditionFaults } from "./condition-faults.ts";
export type { ConditionNames } from "./condition-text.ts";
export { conditionText, idNames } from "./condition-text.ts";

// The interview: what is asked first, and what a question takes for granted.
export type { AskedKey, InterviewWords } from "./interview.ts";
export {
  closedQuestions,
  mayAsk,
  mayOffer,
  mostInARow,
  nextAsked,
  optionPresumptions,
  presumptions,
  spine,
} from "./interview.ts";
export {
  endedAgain,
  hasLeftAgain,
  isTogether,
  lastTurn,
  letsGo,
} from "./turns.ts";

// What travels to a coach, and back.
export type { JournalLine, SharedCase } from "./shared-case.ts";
export type { SharedReading } from "./shared-reading.ts";
export { parseSharedCase } from "./shared-case.ts";
export type {
  CameAnswer,
  CoachAnswer,
  ProposableKind,
  Proposal,
  ProposedDay,
  ProposedEntry,
  ProposedEvent,
  ProposedRitual,
} from "./coach-answer.ts";
export {
  parseCoachAnswer,
  proposableKinds,
  readCoachAnswer,
} from "./coach-answer.ts";
export type { CallNote } from "./call-note.ts";
export { longestCallNote, parseCallNote, printCallNote } from "./call-note.ts";

// What a coach puts in the place of our words.
export type {
  CoachContent,
  TextBound,
  TextBounds,
  TextFault,
} from "./coach-content.ts";
export {
  isContentName,
  isReadable,
  parseCoachContent,
  printCoachContent,
  textFault,
} from "./coach-content.ts";
export { contrast } from "./contrast.ts";
