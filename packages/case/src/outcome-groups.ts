import { outcomeCounts, outcomeCountsModel } from "./outcome-counts.ts";
import { outcomeBins, type OutcomeRecord } from "./outcome-record.ts";

/** How many breakups share a record, among those that were told in public and coded. */
export interface OutcomeGroups {
  /** How many kinds of record there are, apart from how long was watched, which coded cases do not tell. */
  readonly kinds: number;
  readonly cases: number;
  /** Breakups of the rarest kind, and of the most usual one. */
  readonly smallest: number;
  readonly largest: number;
  /** The version of the model that said what was said. */
  readonly model: string;
}

/** All of them, counted in docs/outcomes.md. */
export const outcomeGroups: OutcomeGroups = groupsOf(
  outcomeBins.endedBy.flatMap((endedBy) =>
    outcomeBins.said.flatMap((said) => [...outcomeCounts[endedBy][said]]),
  ),
);

/**
 * How many coded breakups have the same record, apart from how long was watched.
 * @param record - a record.
 */
export function sameRecords({
  endedBy,
  said,
  outcome,
}: Pick<OutcomeRecord, "endedBy" | "said" | "outcome">): number {
  const place = outcomeBins.outcome.indexOf(outcome);
  return outcomeCounts[endedBy][said][place] ?? 0;
}

function groupsOf(counts: readonly number[]): OutcomeGroups {
  return {
    kinds: counts.filter((count) => count > 0).length,
    cases: counts.reduce((sum, count) => sum + count, 0),
    smallest: Math.min(...counts),
    largest: Math.max(...counts),
    model: outcomeCountsModel,
  };
}
