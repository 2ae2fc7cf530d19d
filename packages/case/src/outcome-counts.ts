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
    "under-20": [141, 63, 21],
    "20-to-30": [80, 32, 13],
    "30-or-more": [34, 14, 11],
  },
  other: {
    "under-20": [24, 24, 6],
    "20-to-30": [11, 19, 5],
    "30-or-more": [7, 15, 6],
  },
};

/** The version of the model that they were counted with. */
export const outcomeCountsModel = "1.5.0";
