import type { OutcomeRecord } from "./outcome-record.ts";

/**
 * How many of the coded cases share each kind of record: not back, together, ended again. Made by
 * scripts/outcome-groups.ts from a file of coded cases, with the forecast as it is; docs/outcomes.md shows it.
 */
export const outcomeCounts: Readonly<
  Record<
    OutcomeRecord["endedBy"],
    Readonly<Record<OutcomeRecord["said"], readonly number[]>>
  >
> = {
  ex: {
    "under-20": [144, 47, 6],
    "20-to-30": [63, 20, 16],
    "30-or-more": [48, 42, 23],
  },
  other: {
    "under-20": [10, 6, 0],
    "20-to-30": [17, 11, 2],
    "30-or-more": [15, 41, 15],
  },
};

/** The version of the model that they were counted with. */
export const outcomeCountsModel = "1.7.0";
