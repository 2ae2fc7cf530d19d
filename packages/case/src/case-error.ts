/** One thing that is wrong with a case. */
export interface CaseIssue {
  /** Where: `facts.issues[2]`, `line 3, column 7`, or `the file` for the whole. Never empty. */
  readonly path: string;
  /** What was expected there, in plain words. Never empty; never holds what was found. */
  readonly expected: string;
  /** The known name that was probably meant. */
  readonly suggestion?: string;
}

/**
 * Why something is not a case: `json` not readable as JSON, `format` not a case at all,
 * `version` a version this program cannot read, `case` wrong in its parts.
 */
export interface CaseError {
  readonly kind: "json" | "format" | "version" | "case";
  /** At least one, at most twenty, in the order of the file. */
  readonly issues: readonly [CaseIssue, ...CaseIssue[]];
  /** The issues as lines of text, to be shown as they are. */
  readonly message: string;
}

const mostIssues = 20;

/**
 * An error from its issues.
 * @param kind which stage refused
 * @param first the first issue
 * @param rest the others; those that repeat or go past twenty are left out, and the message says how many
 * @returns the error with its message
 */
export function caseError(
  kind: CaseError["kind"],
  first: CaseIssue,
  rest: readonly CaseIssue[] = [],
): CaseError {
  const distinct = new Map(
    rest.map((issue) => [`${issue.path}: ${issue.expected}`, issue]),
  );
  distinct.delete(`${first.path}: ${first.expected}`);
  const shown = [...distinct.values()].slice(0, mostIssues - 1);
  const hidden = distinct.size - shown.length;
  const lines = [first, ...shown].map(sentence);
  if (hidden > 0) lines.push(`and ${hidden} more`);
  return { kind, issues: [first, ...shown], message: lines.join("\n") };
}

function sentence(issue: CaseIssue): string {
  const hint =
    issue.suggestion === undefined
      ? ""
      : `; did you mean "${issue.suggestion}"?`;
  return `${issue.path}: expected ${issue.expected}${hint}`;
}
