import {
  addDays,
  type Case,
  parseCase,
  type Result,
} from "@staying-power/case";

/** A breakup with what became of it, coded from a page that tells of it. Its format: docs/coded-cases.md. */
export interface CodedCase {
  /** The page it is told on: cases of one page are never on both sides of a fold. */
  readonly group: string;
  /** What sort of page that is. */
  readonly kind: string;
  /** Whose account it is. */
  readonly perspective: string;
  /** What was true while its end was open. */
  readonly theCase: Case;
  /** They were together again, or the ex clearly asked to be. */
  readonly cameBack: boolean;
  /** Whether they still were together at the last report; null where they were not together again or nobody tells. */
  readonly stayed: boolean | null;
}

/** The day every coded case is read as of; any other gives the same numbers. */
const asOf = "2026-06-01";

/**
 * Every coded case is read this many weeks after the breakup. When its facts held is hardly ever told, and where it is,
 * that is because something came of it then: a week that knows the end must not help to tell it.
 */
const weeksRead = 4;

/** What is wrong with a coded case: a place in it, and what belongs there. Never what was found. */
export interface CodedCaseError {
  readonly path: string;
  readonly expected: string;
}

/**
 * @param input - one line of a file of coded cases, as parsed.
 * @returns the case, or the first place at which it is none.
 */
export function parseCodedCase(
  input: unknown,
): Result<CodedCase, CodedCaseError> {
  const wrong = (path: string, expected: string) =>
    ({ ok: false, error: { path, expected } }) as const;
  if (!isRecord(input)) return wrong("case", "an object");
  const { group, kind, perspective, weeksSinceBreakup, facts, outcome } = input;
  if (typeof group !== "string" || group === "")
    return wrong("group", "the page it is told on, as text");
  if (typeof kind !== "string") return wrong("kind", "the sort of page");
  if (typeof perspective !== "string")
    return wrong("perspective", "whose account it is");
  if (typeof weeksSinceBreakup !== "number" || !(weeksSinceBreakup >= 0))
    return wrong("weeksSinceBreakup", "a number of weeks, not below 0");
  if (!isRecord(outcome)) return wrong("outcome", "an object");
  const { cameBack, stayed = null } = outcome;
  if (typeof cameBack !== "boolean")
    return wrong("outcome.cameBack", "true or false");
  if (stayed !== null && typeof stayed !== "boolean")
    return wrong("outcome.stayed", "true, false or null");
  if (!cameBack && stayed !== null)
    return wrong("outcome.stayed", "null, where they did not come back");
  const parsed = parseCase({
    format: "staying-power/case",
    version: 1,
    breakup: addDays(asOf, -7 * weeksRead),
    asOf,
    facts: factsThen(facts),
  });
  if (!parsed.ok) {
    const [{ path, expected }] = parsed.error.issues;
    return wrong(path, expected);
  }
  const theCase = parsed.value;
  return {
    ok: true,
    value: { group, kind, perspective, theCase, cameBack, stayed },
  };
}

/**
 * The facts without one that is told of a later week: papers are filed months after a breakup, and a page says that they
 * were at some time before the end.
 */
function factsThen(facts: unknown): unknown {
  if (!isRecord(facts) || facts["divorceFiled"] !== true) return facts ?? {};
  const { divorceFiled: _later, ...then } = facts;
  return then;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
