import type { Case } from "@staying-power/case";
import { caseEvidence } from "../ensemble/case-evidence.ts";
import { outcomesNow } from "../reading.ts";
import { parsed, today } from "./arbitrary-forecast-case.ts";

/** The headline of a case in points of a hundred. */
export interface Headline {
  readonly back: number;
  readonly stayed: number;
  readonly together: boolean;
}

/** How a headline is made; see `ReadingOptions`. */
interface HeadlineOptions {
  readonly draws: number;
  /** Default 1. */
  readonly seed?: number;
  readonly first?: string;
}

/** The headline of a reading, without the rest of it. */
export function headlineOf(
  theCase: Case,
  { draws, seed = 1, first }: HeadlineOptions,
): Headline {
  const evidence = caseEvidence(theCase, theCase.asOf ?? today, { first });
  const { notBack, backAndStayed } = outcomesNow(
    { draws, seed },
    evidence,
    "with coaches",
  );
  return {
    back: 100 * (1 - notBack.mean),
    stayed: 100 * backAndStayed.mean,
    together: evidence.together !== undefined,
  };
}

/** A case with one more event in its journal. */
export function withEvent(theCase: Case, event: object): Case {
  return parsed({ ...theCase, events: [...(theCase.events ?? []), event] });
}
