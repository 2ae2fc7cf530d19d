import { type OutcomeRecord, outcomeRecordText } from "@staying-power/case";

/** How the file of records is called. */
export const recordsFileName = "outcomes.jsonl";

/** Records as a file, one on a line, sorted, so that their order tells nothing. */
export function recordsText(records: readonly OutcomeRecord[]): string {
  return records.map(outcomeRecordText).toSorted().join("");
}
