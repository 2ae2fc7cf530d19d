// What a check says.
export type {
  CheckOutcome,
  OutcomeVerdict,
  UnreadPart,
} from "./check-outcome.ts";
export { outcomeVerdicts, unreadReasons } from "./check-outcome.ts";
export type {
  ApologyChecklist,
  DraftContext,
  DraftFlag,
  DraftLabel,
} from "./draft-check.ts";
export { draftContexts, draftLabels } from "./draft-check.ts";

// Checking a draft.
export { checkDraft } from "./check-draft.ts";
export type { DraftSituation, SmallReading } from "./draft-reading.ts";
export { smallReading } from "./small-reading.ts";
export { type ReaderName, readerNames } from "./reader-names.ts";

// What is said of a checked draft.
export type { ApologyLine, CheckLine, CheckSays } from "./check-says.ts";
export { apologyLines, checkLines, checkSays } from "./check-says.ts";
export { unreadQuotes } from "./unread-quotes.ts";

// What a message of theirs may be.
export type { MessageKindId } from "./message-kinds.ts";
export { messageKindIds } from "./message-kinds.ts";
export { longestSorted, sortMessage } from "./sort-message.ts";

// Whether a journal goes round the same things.
export type {
  CirclingSign,
  JournalCircling,
  JournalText,
  MoodOn,
  SignSeen,
} from "./journal-circling.ts";
export {
  circlingFrom,
  circlingRules,
  circlingSigns,
  journalCircling,
} from "./journal-circling.ts";
