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
    "under-20": [141, 45, 6],
    "20-to-30": [67, 24, 18],
    "30-or-more": [47, 40, 21],
  },
  other: {
    "under-20": [14, 5, 0],
    "20-to-30": [12, 12, 4],
    "30-or-more": [16, 41, 13],
  },
};

/** The version of the model that they were counted with. */
export const outcomeCountsModel = "1.8.0";
