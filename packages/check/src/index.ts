// What a check says.
export type {
  ApologyChecklist,
  DraftCheck,
  DraftContext,
  DraftFlag,
  DraftLabel,
  DraftVerdict,
} from "./draft-check.ts";
export { draftContexts, draftLabels, draftVerdicts } from "./draft-check.ts";

// Checking a draft.
export { checkDraft } from "./check-draft.ts";

// What is said of a checked draft.
export type { ApologyLine, CheckLine, CheckSays } from "./check-says.ts";
export { apologyLines, checkLines, checkSays } from "./check-says.ts";
