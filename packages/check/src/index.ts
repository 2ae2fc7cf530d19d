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
