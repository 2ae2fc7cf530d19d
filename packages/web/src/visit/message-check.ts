import { type DraftChecker, draftChecker } from "../worker/draft-checker.ts";
import { startDraftWorker } from "../worker/start-draft-worker.ts";

/** The check of a message, for as long as its screen is open. */
export function messageCheck(): DraftChecker {
  return draftChecker(startDraftWorker);
}
