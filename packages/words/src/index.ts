// The language: what Intl knows of it, and the shape of a catalogue in any.
export type { Language, Locale, PluralForms } from "./locale.ts";
export { localeOf } from "./locale.ts";
export { locale } from "../en/locale.ts";
export type { Sentence } from "./sentence.ts";
export { plainText } from "./sentence.ts";
export type { Wording } from "./wording.ts";

// Questions and answers.
export type { Question, QuestionKey, Questions } from "./question.ts";
export { questions } from "../en/interview/questions.ts";
export { questionsIfYouEndedIt } from "../en/interview/questions-if-you-ended-it.ts";
export { interviewWords } from "../en/interview/interview.ts";
export { answerLine, answerText } from "../en/interview/answer-line.ts";
export { lateWords } from "../en/late/late.ts";
export { answersWords } from "../en/answers/answers.ts";
export { nextQuestionLine } from "../en/reading/next-question-line.ts";

// The reading in words.
export { readingWords } from "../en/reading/reading.ts";
export { headline } from "../en/reading/headline.ts";
export type { HowMany, HowSure } from "./how-many.ts";
export { howMany, howSure } from "./how-many.ts";
export { tells } from "./tells.ts";
export { sureWords } from "../en/reading/sure.ts";
export { surenessWords } from "../en/reading/sureness-words.ts";
export { historyWords } from "../en/history/history.ts";
export { outcomeNames } from "../en/reading/outcomes.ts";
export { grades, shortGrades } from "../en/reading/grades.ts";
export { paths } from "../en/reading/paths.ts";
export type { ReasonWords } from "./reason-words.ts";
export { reasons } from "../en/reading/reasons.ts";
export type { WholeHundred } from "./whole-hundred.ts";
export type {
  WholeCurve,
  WholeOutcomes,
  WholePath,
  WholePeople,
  WholePrognosis,
  WholePull,
  WholeReading,
} from "./whole-reading.ts";
export {
  prognosisOfWhole,
  wholePrognosis,
  wholeReading,
} from "./whole-reading.ts";
export type { WholeRange } from "./whole-range.ts";

// The reunion check in words.
export type {
  ReunionPaceWords,
  ReunionQuestionsWords,
  ReunionQuestionWords,
  ReunionReasonsWords,
  ReunionReasonWords,
} from "./reunion-words.ts";
export type {
  HowClear,
  ReunionMove,
  WholeReason,
  WholeReunion,
  WholeRound,
} from "./whole-reunion.ts";
export { reunionMove, wholeReunion } from "./whole-reunion.ts";
export { reunionQuestionWords } from "../en/reunion/reunion-questions.ts";
export { reunionReasonWords } from "../en/reunion/reunion-reasons.ts";
export { isBeyondSaying } from "./beyond-saying.ts";
export { reunionPaceWords } from "../en/reunion/reunion-paces.ts";
export {
  reunionAnswerText,
  reunionMineWords,
  reunionSignNames,
  reunionWords,
} from "../en/reunion/reunion.ts";

// The map in words.
export type { TaskWords } from "./task-words.ts";
export { isOwnTask, taskWords } from "../en/plan/task-words.ts";
export { mapWords } from "../en/plan/map.ts";
export type {
  ActWords,
  ContactKindWords,
  MeetingStepWords,
  VariantWords,
} from "./plan-words.ts";
export { actWords } from "../en/plan/acts.ts";
export { contactKindWords } from "../en/plan/contact-kinds.ts";
export { meetingLadderWords } from "../en/plan/meeting-ladder.ts";
export { variantWords } from "../en/plan/variants.ts";
export { mapScreenWords } from "../en/map/map-screen.ts";
export { calendarWords } from "../en/calendar/calendar.ts";
export { dayPartNames } from "../en/day-part-names.ts";
export { weekdayNames } from "../en/weekday-names.ts";
export { focusNames } from "../en/focus/focus-names.ts";
export { remindersWords } from "../en/reminders/reminders.ts";
export { focusWords } from "../en/focus/focus.ts";
export type { FocusIdea } from "../en/focus/focus-ideas.ts";
export { focusIdeas } from "../en/focus/focus-ideas.ts";
export { ifThenWords } from "../en/if-then/if-then.ts";
export type { KnowMark, Saying } from "./know-words.ts";
export { worthKnowingWords } from "../en/worth-knowing/worth-knowing.ts";

// The day in words.
export { openingWords, slipWords, todayWords } from "../en/today/today.ts";

// How it goes over time, and the weeks in review.
export { progressWords } from "../en/progress/progress.ts";
export { weekLineWords, weekReviewWords } from "../en/progress/week-review.ts";

// What has become of it.
export { outcomeWords } from "../en/outcome/outcome.ts";
export { outcomeLineWords } from "../en/outcome/outcome-line.ts";
export { outcomeSaid } from "../en/outcome/outcome-said.ts";
export { bookWords } from "../en/call/book.ts";
export { bookedWords } from "../en/call/booked.ts";
export { callsAheadWords } from "../en/call/ahead.ts";
export { callDoorWords } from "../en/call/call-doors.ts";
export { callWords } from "../en/call/call.ts";
export { shareWords } from "../en/share/share.ts";
export { sharedWords } from "../en/share/shared.ts";
export { sharedLineWords } from "../en/share/shared-line.ts";
export { proposalWords } from "../en/share/proposal.ts";
export { proposedLines } from "../en/share/proposed-lines.ts";

// The page's own words.
export { roomTitles } from "../en/frame/room-titles.ts";
export { frameWords } from "../en/frame/frame.ts";
export { failingWords } from "../en/frame/failing.ts";
export { pageShellWords } from "../en/frame/page-shell.ts";
export { leaveNowWords } from "../en/frame/leave-now.ts";
export { startWords } from "../en/start/start.ts";
export { damagedWords } from "../en/unlock/damaged.ts";
export { workWords } from "../en/unlock/work.ts";
export { chartWords } from "../en/charts/chart.ts";
export { leaving } from "../en/mine/leaving.ts";
export { discreet } from "../en/mine/discreet.ts";
export { about } from "../en/about/about.ts";
export { happenedWords, journalWords } from "../en/happened/happened.ts";
export { strengthWords } from "../en/strength/strength.ts";
export { lettingGoWords } from "../en/letting-go/letting-go.ts";
export { letGoWords } from "../en/letting-go/let-go.ts";
export { hardDateWords } from "../en/letting-go/hard-dates.ts";
export { ritualLines, ritualWords } from "../en/letting-go/rituals.ts";
export { closingWords, partingLetterWords } from "../en/letting-go/closing.ts";
export { leftAgainWords } from "../en/letting-go/left-again.ts";
export { lettingGoStudyWords } from "../en/letting-go/studies.ts";
export { mineWords } from "../en/mine/mine.ts";
export { lockWords } from "../en/mine/lock.ts";

// What to do with something that came.
export {
  contactKindsInShort,
  reachedOutWords,
  theirDangerWords,
} from "../en/reached-out/reached-out.ts";

// When they are back: the rooms.
export { reunionLineWords } from "../en/reunion/reunion-line.ts";
export { reunionRoomWords } from "../en/reunion/reunion-room.ts";
export { agreementWords } from "../en/reunion/agreement.ts";

// The first ninety days after they came back.
export { ninetyLineWords } from "../en/ninety/ninety-line.ts";
export { ninetyRoomWords } from "../en/ninety/ninety-room.ts";
export { ninetyActWords, ninetyHabitWords } from "../en/ninety/ninety-acts.ts";
export {
  earlySignsWords,
  oldProblemWords,
  problemStepWords,
} from "../en/ninety/old-problem.ts";

// Writing for oneself.
export type { JournalSign } from "../en/journal/journal.ts";
export { writeWords } from "../en/journal/journal.ts";
export type { PromptTheme } from "../en/journal/prompts.ts";
export { journalPrompts } from "../en/journal/prompts.ts";

// What is printed.
export { paperWords, printWords } from "../en/print/print.ts";
export { cardWords } from "../en/card/card.ts";

// The kit, for the moment of an urge.
export { kitWords } from "../en/kit/kit.ts";
export { aimWords } from "../en/kit/aims.ts";
export { urgeWords } from "../en/kit/urges.ts";
export { clockHour } from "../en/charts/clock-hour.ts";
export { kitLines } from "../en/kit/kit-lines.ts";
export { markWords } from "../en/plan/marks.ts";

// The pages behind the kit.
export { firstDaysWords } from "../en/first-days/first-days.ts";
export { lookingWords } from "../en/looking/looking.ts";
export { lookingStepWords } from "../en/looking/looking-steps.ts";
export { logisticsWords } from "../en/logistics/logistics.ts";
export { plainMessages, slotNames } from "../en/logistics/plain-messages.ts";

// The check of a message before it is sent.
export type { DraftLabelWords } from "../en/check/message-check.ts";
export { checkWords, draftLabelWords } from "../en/check/message-check.ts";
export { carefulWords } from "../en/check/careful.ts";

// The command line's own words.
export { terminalWords } from "../en/terminal/terminal.ts";

export type { GateWords } from "./gate-words.ts";

export { helpWords } from "../en/help/help.ts";
export { firstCallsWords } from "../en/help/first-calls.ts";

// The care that comes before a reading.
export { careWords, gateWords } from "../en/safety/gates.ts";
export {
  safetyFitsWords,
  safetyQuestions,
  safetyQuestionWords,
} from "../en/safety/safety-questions.ts";

// Backups, what the browser keeps, and erasing.
export { backupReminderWords } from "../en/mine/backup-reminder.ts";
export {
  backupFileWords,
  backupWords,
  importWords,
  keepingWords,
} from "../en/mine/backup.ts";
export { erasingWords } from "../en/mine/erasing.ts";

// The page that opens a backup without the app.
export { openBackupWords } from "../en/open-backup/open-backup.ts";
export { tickedNames } from "../en/open-backup/ticked-names.ts";

// The coach's page: each room brings its own.
export { deskAccountWords } from "../en/desk/account.ts";
export { deskAgendaWords } from "../en/desk/agenda.ts";
export { deskAnswerWords } from "../en/desk/answer.ts";
export { deskBeginWords } from "../en/desk/begin.ts";
export { deskBriefWords } from "../en/desk/brief.ts";
export { deskCallWords } from "../en/desk/call.ts";
export { deskCarefulWords } from "../en/desk/careful.ts";
export { deskContentWords } from "../en/desk/content.ts";
export { deskDutiesWords } from "../en/desk/duties.ts";
export { deskConcernWords, deskDutyWords } from "../en/desk/duty.ts";
export { deskEnterWords } from "../en/desk/enter.ts";
export { deskFrameWords } from "../en/desk/frame.ts";
export { deskHoursWords } from "../en/desk/hours.ts";
export { deskInboxWords } from "../en/desk/inbox.ts";
export { deskLinkWords } from "../en/desk/link.ts";
export { deskKeepingWords, deskNotesWords } from "../en/desk/notes.ts";
export { deskOutcomesWords } from "../en/desk/outcomes.ts";
export { deskParcelWords } from "../en/desk/parcel.ts";

// What a coach may say in words of their own.
export type { OwnableGroup, TextsByName } from "./own-texts.ts";
export {
  boundsOf,
  filledIn,
  isOwnable,
  ownOr,
  withOwnFields,
  withOwnItems,
} from "./own-texts.ts";
export { ownableTexts } from "../en/own/ownable.ts";
export { ownMarkWords } from "../en/own/own-mark.ts";
export { ownWords } from "../en/own/own.ts";
