import { outcomeCounts, outcomeCountsModel } from "./outcome-counts.ts";
import type { Case } from "./case.ts";
import {
  type NoRecord,
  outcomeBins,
  outcomeRecord,
  type OutcomeRecord,
} from "./outcome-record.ts";
import type { Result } from "./result.ts";

/** Fewer alike than this hide nobody: no record of such a kind is made. */
export const leastAlike = 5;

/** How many breakups share a record, among those that were told in public and coded. */
export interface OutcomeGroups {
  /** How many kinds of record are made, apart from how long was watched, which coded cases do not tell. */
  readonly kinds: number;
  readonly cases: number;
  /** Breakups of the rarest kind that is made, and of the most usual one. */
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
 * The record of a case, where enough are alike.
 *
 * @param theCase - a parsed case.
 * @param given - as for `outcomeRecord`.
 */
export function recordToGive(
  theCase: Case,
  given: { readonly today: string; readonly said: number },
): Result<OutcomeRecord, NoRecord> {
  const made = outcomeRecord(theCase, given);
  return made.ok && sameRecords(made.value) < leastAlike
    ? { ok: false, error: "too-rare" }
    : made;
}

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
  const made = counts.filter((count) => count >= leastAlike);
  return {
    kinds: made.length,
    cases: counts.reduce((sum, count) => sum + count, 0),
    smallest: Math.min(...made),
    largest: Math.max(...made),
    model: outcomeCountsModel,
  };
}
