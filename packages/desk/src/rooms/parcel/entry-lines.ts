import type { ProposedEntry } from "@staying-power/case";
import { proposedLines, ritualLines } from "@staying-power/words";

/** What a proposal says, line by line. */
export function entryLines(entry: ProposedEntry): readonly string[] {
  return entry.kind === "ritual"
    ? ritualLines(entry.ritual)
    : proposedLines(entry);
}
