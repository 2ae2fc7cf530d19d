// The catalogue in the pseudo-language: English, made strange, to be built and walked in tests.
import type { Locale } from "../src/locale.ts";
import * as english from "../src/index.ts";
import type { Wording } from "../src/wording.ts";
import { pseudoWords } from "./pseudo-words.ts";

// What is the same in every language.
export type * from "../src/index.ts";
export { localeOf } from "../src/locale.ts";
export { plainText } from "../src/sentence.ts";
export { isBeyondSaying } from "../src/beyond-saying.ts";
export { howMany, howSure } from "../src/how-many.ts";
export { tells } from "../src/tells.ts";
export {
  prognosisOfWhole,
  wholePrognosis,
  wholeReading,
} from "../src/whole-reading.ts";
export {
  boundsOf,
  filledIn,
  isOwnable,
  ownOr,
  withOwnFields,
  withOwnItems,
} from "../src/own-texts.ts";
export { isOwnTask } from "../en/plan/task-words.ts";
export { reunionMove, wholeReunion } from "../src/whole-reunion.ts";

export const locale: Locale = {
  ...pseudoWords(english.locale),
  // The tag of English with accents, as browsers and tests know it.
  tag: "en-XA",
  direction: "ltr",
};
export const questions: Wording<typeof english.questions> = pseudoWords(
  english.questions,
);
export const questionsIfYouEndedIt: Wording<
  typeof english.questionsIfYouEndedIt
> = pseudoWords(english.questionsIfYouEndedIt);
export const interviewWords: Wording<typeof english.interviewWords> =
  pseudoWords(english.interviewWords);
export const answerLine: Wording<typeof english.answerLine> = pseudoWords(
  english.answerLine,
);
export const answerText: Wording<typeof english.answerText> = pseudoWords(
  english.answerText,
);
export const answersWords: Wording<typeof english.answersWords> = pseudoWords(
  english.answersWords,
);
export const lateWords: Wording<typeof english.lateWords> = pseudoWords(
  english.lateWords,
);
export const nextQuestionLine: Wording<typeof english.nextQuestionLine> =
  pseudoWords(english.nextQuestionLine);
export const readingWords: Wording<typeof english.readingWords> = pseudoWords(
  english.readingWords,
);
export const headline: Wording<typeof english.headline> = pseudoWords(
  english.headline,
);
export const sureWords: Wording<typeof english.sureWords> = pseudoWords(
  english.sureWords,
);
export const surenessWords: Wording<typeof english.surenessWords> = pseudoWords(
  english.surenessWords,
);
export const historyWords: Wording<typeof english.historyWords> = pseudoWords(
  english.historyWords,
);
export const outcomeNames: Wording<typeof english.outcomeNames> = pseudoWords(
  english.outcomeNames,
);
export const grades: Wording<typeof english.grades> = pseudoWords(
  english.grades,
);
export const shortGrades: Wording<typeof english.shortGrades> = pseudoWords(
  english.shortGrades,
);
export const paths: Wording<typeof english.paths> = pseudoWords(english.paths);
export const reasons: Wording<typeof english.reasons> = pseudoWords(
  english.reasons,
);
export const reunionQuestionWords: Wording<
  typeof english.reunionQuestionWords
> = pseudoWords(english.reunionQuestionWords);
export const reunionReasonWords: Wording<typeof english.reunionReasonWords> =
  pseudoWords(english.reunionReasonWords);
export const reunionPaceWords: Wording<typeof english.reunionPaceWords> =
  pseudoWords(english.reunionPaceWords);
export const reunionSignNames: Wording<typeof english.reunionSignNames> =
  pseudoWords(english.reunionSignNames);
export const reunionMineWords: Wording<typeof english.reunionMineWords> =
  pseudoWords(english.reunionMineWords);
export const reunionWords: Wording<typeof english.reunionWords> = pseudoWords(
  english.reunionWords,
);
export const reunionAnswerText: Wording<typeof english.reunionAnswerText> =
  pseudoWords(english.reunionAnswerText);
export const roomTitles: Wording<typeof english.roomTitles> = pseudoWords(
  english.roomTitles,
);
export const frameWords: Wording<typeof english.frameWords> = pseudoWords(
  english.frameWords,
);
export const pageShellWords: Wording<typeof english.pageShellWords> =
  pseudoWords(english.pageShellWords);
export const leaveNowWords: Wording<typeof english.leaveNowWords> = pseudoWords(
  english.leaveNowWords,
);
export const startWords: Wording<typeof english.startWords> = pseudoWords(
  english.startWords,
);
export const damagedWords: Wording<typeof english.damagedWords> = pseudoWords(
  english.damagedWords,
);
export const workWords: Wording<typeof english.workWords> = pseudoWords(
  english.workWords,
);
export const chartWords: Wording<typeof english.chartWords> = pseudoWords(
  english.chartWords,
);
export const leaving: Wording<typeof english.leaving> = pseudoWords(
  english.leaving,
);
export const discreet: Wording<typeof english.discreet> = pseudoWords(
  english.discreet,
);
export const about: Wording<typeof english.about> = pseudoWords(english.about);
export const happenedWords: Wording<typeof english.happenedWords> = pseudoWords(
  english.happenedWords,
);
export const journalWords: Wording<typeof english.journalWords> = pseudoWords(
  english.journalWords,
);
export const strengthWords: Wording<typeof english.strengthWords> = pseudoWords(
  english.strengthWords,
);
export const lettingGoWords: Wording<typeof english.lettingGoWords> =
  pseudoWords(english.lettingGoWords);
export const letGoWords: Wording<typeof english.letGoWords> = pseudoWords(
  english.letGoWords,
);
export const hardDateWords: Wording<typeof english.hardDateWords> = pseudoWords(
  english.hardDateWords,
);
export const ritualWords: Wording<typeof english.ritualWords> = pseudoWords(
  english.ritualWords,
);
export const closingWords: Wording<typeof english.closingWords> = pseudoWords(
  english.closingWords,
);
export const partingLetterWords: Wording<typeof english.partingLetterWords> =
  pseudoWords(english.partingLetterWords);
export const leftAgainWords: Wording<typeof english.leftAgainWords> =
  pseudoWords(english.leftAgainWords);
export const lettingGoStudyWords: Wording<typeof english.lettingGoStudyWords> =
  pseudoWords(english.lettingGoStudyWords);
export const mineWords: Wording<typeof english.mineWords> = pseudoWords(
  english.mineWords,
);
export const lockWords: Wording<typeof english.lockWords> = pseudoWords(
  english.lockWords,
);
export const kitLines: Wording<typeof english.kitLines> = pseudoWords(
  english.kitLines,
);
export const kitWords: Wording<typeof english.kitWords> = pseudoWords(
  english.kitWords,
);
export const aimWords: Wording<typeof english.aimWords> = pseudoWords(
  english.aimWords,
);
export const urgeWords: Wording<typeof english.urgeWords> = pseudoWords(
  english.urgeWords,
);
export const clockHour: Wording<typeof english.clockHour> = pseudoWords(
  english.clockHour,
);
export const markWords: Wording<typeof english.markWords> = pseudoWords(
  english.markWords,
);
export const firstDaysWords: Wording<typeof english.firstDaysWords> =
  pseudoWords(english.firstDaysWords);
export const lookingWords: Wording<typeof english.lookingWords> = pseudoWords(
  english.lookingWords,
);
export const lookingStepWords: Wording<typeof english.lookingStepWords> =
  pseudoWords(english.lookingStepWords);
export const plainMessages: Wording<typeof english.plainMessages> = pseudoWords(
  english.plainMessages,
);
export const slotNames: Wording<typeof english.slotNames> = pseudoWords(
  english.slotNames,
);
export const logisticsWords: Wording<typeof english.logisticsWords> =
  pseudoWords(english.logisticsWords);
export const checkWords: Wording<typeof english.checkWords> = pseudoWords(
  english.checkWords,
);
export const carefulWords: Wording<typeof english.carefulWords> = pseudoWords(
  english.carefulWords,
);
export const draftLabelWords: Wording<typeof english.draftLabelWords> =
  pseudoWords(english.draftLabelWords);
export const terminalWords: Wording<typeof english.terminalWords> = pseudoWords(
  english.terminalWords,
);
export const failingWords: Wording<typeof english.failingWords> = pseudoWords(
  english.failingWords,
);
export const firstCallsWords: Wording<typeof english.firstCallsWords> =
  pseudoWords(english.firstCallsWords);
export const helpWords: Wording<typeof english.helpWords> = pseudoWords(
  english.helpWords,
);
export const careWords: Wording<typeof english.careWords> = pseudoWords(
  english.careWords,
);
export const gateWords: Wording<typeof english.gateWords> = pseudoWords(
  english.gateWords,
);
export const safetyFitsWords: Wording<typeof english.safetyFitsWords> =
  pseudoWords(english.safetyFitsWords);
export const safetyQuestions: Wording<typeof english.safetyQuestions> =
  pseudoWords(english.safetyQuestions);
export const safetyQuestionWords: Wording<typeof english.safetyQuestionWords> =
  pseudoWords(english.safetyQuestionWords);
export const backupReminderWords: Wording<typeof english.backupReminderWords> =
  pseudoWords(english.backupReminderWords);
export const backupFileWords: Wording<typeof english.backupFileWords> =
  pseudoWords(english.backupFileWords);
export const backupWords: Wording<typeof english.backupWords> = pseudoWords(
  english.backupWords,
);
export const importWords: Wording<typeof english.importWords> = pseudoWords(
  english.importWords,
);
export const keepingWords: Wording<typeof english.keepingWords> = pseudoWords(
  english.keepingWords,
);
export const erasingWords: Wording<typeof english.erasingWords> = pseudoWords(
  english.erasingWords,
);
export const openBackupWords: Wording<typeof english.openBackupWords> =
  pseudoWords(english.openBackupWords);
export const tickedNames: Wording<typeof english.tickedNames> = pseudoWords(
  english.tickedNames,
);
export const taskWords: Wording<typeof english.taskWords> = pseudoWords(
  english.taskWords,
);
export const mapWords: Wording<typeof english.mapWords> = pseudoWords(
  english.mapWords,
);
export const mapScreenWords: Wording<typeof english.mapScreenWords> =
  pseudoWords(english.mapScreenWords);
export const outcomeWords: Wording<typeof english.outcomeWords> = pseudoWords(
  english.outcomeWords,
);
export const outcomeLineWords: Wording<typeof english.outcomeLineWords> =
  pseudoWords(english.outcomeLineWords);
export const outcomeSaid: Wording<typeof english.outcomeSaid> = pseudoWords(
  english.outcomeSaid,
);
export const bookWords: Wording<typeof english.bookWords> = pseudoWords(
  english.bookWords,
);
export const bookedWords: Wording<typeof english.bookedWords> = pseudoWords(
  english.bookedWords,
);
export const callsAheadWords: Wording<typeof english.callsAheadWords> =
  pseudoWords(english.callsAheadWords);
export const callDoorWords: Wording<typeof english.callDoorWords> = pseudoWords(
  english.callDoorWords,
);
export const callWords: Wording<typeof english.callWords> = pseudoWords(
  english.callWords,
);
export const shareWords: Wording<typeof english.shareWords> = pseudoWords(
  english.shareWords,
);
export const sharedWords: Wording<typeof english.sharedWords> = pseudoWords(
  english.sharedWords,
);
export const sharedLineWords: Wording<typeof english.sharedLineWords> =
  pseudoWords(english.sharedLineWords);
export const proposalWords: Wording<typeof english.proposalWords> = pseudoWords(
  english.proposalWords,
);
export const ritualLines: Wording<typeof english.ritualLines> = pseudoWords(
  english.ritualLines,
);
export const proposedLines: Wording<typeof english.proposedLines> = pseudoWords(
  english.proposedLines,
);
export const calendarWords: Wording<typeof english.calendarWords> = pseudoWords(
  english.calendarWords,
);
export const remindersWords: Wording<typeof english.remindersWords> =
  pseudoWords(english.remindersWords);
export const openingWords: Wording<typeof english.openingWords> = pseudoWords(
  english.openingWords,
);
export const slipWords: Wording<typeof english.slipWords> = pseudoWords(
  english.slipWords,
);
export const todayWords: Wording<typeof english.todayWords> = pseudoWords(
  english.todayWords,
);
export const actWords: Wording<typeof english.actWords> = pseudoWords(
  english.actWords,
);
export const contactKindWords: Wording<typeof english.contactKindWords> =
  pseudoWords(english.contactKindWords);
export const meetingLadderWords: Wording<typeof english.meetingLadderWords> =
  pseudoWords(english.meetingLadderWords);
export const contactKindsInShort: Wording<typeof english.contactKindsInShort> =
  pseudoWords(english.contactKindsInShort);
export const theirDangerWords: Wording<typeof english.theirDangerWords> =
  pseudoWords(english.theirDangerWords);
export const reachedOutWords: Wording<typeof english.reachedOutWords> =
  pseudoWords(english.reachedOutWords);
export const ninetyLineWords: Wording<typeof english.ninetyLineWords> =
  pseudoWords(english.ninetyLineWords);
export const ninetyRoomWords: Wording<typeof english.ninetyRoomWords> =
  pseudoWords(english.ninetyRoomWords);
export const ninetyActWords: Wording<typeof english.ninetyActWords> =
  pseudoWords(english.ninetyActWords);
export const ninetyHabitWords: Wording<typeof english.ninetyHabitWords> =
  pseudoWords(english.ninetyHabitWords);
export const earlySignsWords: Wording<typeof english.earlySignsWords> =
  pseudoWords(english.earlySignsWords);
export const oldProblemWords: Wording<typeof english.oldProblemWords> =
  pseudoWords(english.oldProblemWords);
export const problemStepWords: Wording<typeof english.problemStepWords> =
  pseudoWords(english.problemStepWords);
export const reunionLineWords: Wording<typeof english.reunionLineWords> =
  pseudoWords(english.reunionLineWords);
export const reunionRoomWords: Wording<typeof english.reunionRoomWords> =
  pseudoWords(english.reunionRoomWords);
export const agreementWords: Wording<typeof english.agreementWords> =
  pseudoWords(english.agreementWords);
export const variantWords: Wording<typeof english.variantWords> = pseudoWords(
  english.variantWords,
);
export const focusIdeas: Wording<typeof english.focusIdeas> = pseudoWords(
  english.focusIdeas,
);
export const dayPartNames: Wording<typeof english.dayPartNames> = pseudoWords(
  english.dayPartNames,
);
export const weekdayNames: Wording<typeof english.weekdayNames> = pseudoWords(
  english.weekdayNames,
);
export const focusNames: Wording<typeof english.focusNames> = pseudoWords(
  english.focusNames,
);
export const focusWords: Wording<typeof english.focusWords> = pseudoWords(
  english.focusWords,
);
export const progressWords: Wording<typeof english.progressWords> = pseudoWords(
  english.progressWords,
);
export const weekReviewWords: Wording<typeof english.weekReviewWords> =
  pseudoWords(english.weekReviewWords);
export const weekLineWords: Wording<typeof english.weekLineWords> = pseudoWords(
  english.weekLineWords,
);
export const ifThenWords: Wording<typeof english.ifThenWords> = pseudoWords(
  english.ifThenWords,
);
export const worthKnowingWords: Wording<typeof english.worthKnowingWords> =
  pseudoWords(english.worthKnowingWords);
export const writeWords: Wording<typeof english.writeWords> = pseudoWords(
  english.writeWords,
);
export const journalPrompts: Wording<typeof english.journalPrompts> =
  pseudoWords(english.journalPrompts);
export const printWords: Wording<typeof english.printWords> = pseudoWords(
  english.printWords,
);
export const paperWords: Wording<typeof english.paperWords> = pseudoWords(
  english.paperWords,
);
export const cardWords: Wording<typeof english.cardWords> = pseudoWords(
  english.cardWords,
);
export const deskAccountWords: Wording<typeof english.deskAccountWords> =
  pseudoWords(english.deskAccountWords);
export const deskAgendaWords: Wording<typeof english.deskAgendaWords> =
  pseudoWords(english.deskAgendaWords);
export const deskAnswerWords: Wording<typeof english.deskAnswerWords> =
  pseudoWords(english.deskAnswerWords);
export const deskBeginWords: Wording<typeof english.deskBeginWords> =
  pseudoWords(english.deskBeginWords);
export const deskBriefWords: Wording<typeof english.deskBriefWords> =
  pseudoWords(english.deskBriefWords);
export const deskCallWords: Wording<typeof english.deskCallWords> = pseudoWords(
  english.deskCallWords,
);
export const deskConcernWords: Wording<typeof english.deskConcernWords> =
  pseudoWords(english.deskConcernWords);
export const deskCarefulWords: Wording<typeof english.deskCarefulWords> =
  pseudoWords(english.deskCarefulWords);
export const deskContentWords: Wording<typeof english.deskContentWords> =
  pseudoWords(english.deskContentWords);
export const deskDutiesWords: Wording<typeof english.deskDutiesWords> =
  pseudoWords(english.deskDutiesWords);
export const deskDutyWords: Wording<typeof english.deskDutyWords> = pseudoWords(
  english.deskDutyWords,
);
export const deskEnterWords: Wording<typeof english.deskEnterWords> =
  pseudoWords(english.deskEnterWords);
export const deskFrameWords: Wording<typeof english.deskFrameWords> =
  pseudoWords(english.deskFrameWords);
export const deskHoursWords: Wording<typeof english.deskHoursWords> =
  pseudoWords(english.deskHoursWords);
export const deskInboxWords: Wording<typeof english.deskInboxWords> =
  pseudoWords(english.deskInboxWords);
export const deskKeepingWords: Wording<typeof english.deskKeepingWords> =
  pseudoWords(english.deskKeepingWords);
export const deskLinkWords: Wording<typeof english.deskLinkWords> = pseudoWords(
  english.deskLinkWords,
);
export const deskNotesWords: Wording<typeof english.deskNotesWords> =
  pseudoWords(english.deskNotesWords);
export const deskOutcomesWords: Wording<typeof english.deskOutcomesWords> =
  pseudoWords(english.deskOutcomesWords);
export const deskParcelWords: Wording<typeof english.deskParcelWords> =
  pseudoWords(english.deskParcelWords);
export const ownableTexts: Wording<typeof english.ownableTexts> = pseudoWords(
  english.ownableTexts,
);
export const ownWords: Wording<typeof english.ownWords> = pseudoWords(
  english.ownWords,
);
export const ownMarkWords: Wording<typeof english.ownMarkWords> = pseudoWords(
  english.ownMarkWords,
);
