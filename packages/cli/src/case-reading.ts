import {
  type Case,
  closedQuestions,
  factsAsOf,
  latestDay,
} from "@staying-power/case";
import {
  type Gate,
  gateSources,
  type SafetyAnswers,
  shutGates,
} from "@staying-power/care";
import {
  reading,
  type Reading,
  type ReadingOptions,
} from "@staying-power/forecast";

/** A reading, the case it is of, and what comes before it. */
export interface CaseReading {
  readonly theCase: Case;
  readonly reading: Reading;
  /** The gates that are shut, most urgent first. */
  readonly gates: readonly Gate[];
}

/** Reads a case, with what was said about safety beside it. */
export function readCase(
  theCase: Case,
  safety: SafetyAnswers,
  options: ReadingOptions,
): CaseReading {
  const gates = shutGates(theCase, safety, options.today);
  const closed = closedQuestions({
    facts: factsAsOf(theCase, latestDay(theCase, options.today)),
    gates: gates.map(({ id }) => id),
  });
  return {
    theCase,
    reading: reading(theCase, {
      ...options,
      setAside: [...(options.setAside ?? []), ...closed],
    }),
    gates,
  };
}

/** The public format of `read --json`, without a line break: the numbers, and last what comes before them. */
export function caseReadingJson({
  reading: numbers,
  gates,
}: CaseReading): string {
  const safety = gates.map(({ id, reading: its }) => ({
    id,
    row: gateSources[id].row,
    reading: its,
  }));
  return JSON.stringify({ ...numbers, safety });
}
