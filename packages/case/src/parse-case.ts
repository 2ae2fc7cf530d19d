import type * as z from "zod/mini";
import type { Case } from "./case.ts";
import type { CaseError, CaseIssue } from "./case-error.ts";
import { caseError } from "./case-error.ts";
import { caseSchema } from "./case-schema.ts";
import { closestName } from "./closest-name.ts";
import { fieldsByEventKind } from "./event.ts";
import { reunionQuestionIds } from "./reunion-questions.ts";
import { factKeys } from "./facts.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { migrate } from "./migrate.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";

type ZodIssue = z.core.$ZodIssue;

const caseKeys = ["format", "version", "breakup", "asOf", "facts", "events"];
const stampKeys = ["at", "id", "note", "edited", "kind"];

/**
 * A case from anything: a parsed file, a stored record, a message. Older versions are migrated.
 * @param input anything at all; it is copied, never changed or kept
 * @returns the case, its sets and events in the order they came, or an error that names every path and
 * what was expected there, and never what was found
 */
export function parseCase(input: unknown): Result<Case, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const migrated = migrate(plain.value);
  if (!migrated.ok) return migrated;

  const value = migrated.value;
  const issues: CaseIssue[] = [];
  if (!isCase(value, issues)) {
    const [first = { path: wholeFile, expected: "a case" }, ...rest] = issues;
    return { ok: false, error: caseError("case", first, rest) };
  }
  if (
    value.breakup !== undefined &&
    value.asOf !== undefined &&
    value.asOf < value.breakup
  ) {
    const issue = { path: "asOf", expected: "a date not before breakup" };
    return { ok: false, error: caseError("case", issue) };
  }
  return { ok: true, value };
}

/** Whether the data fits the schema, which is made from the same table as the type. */
function isCase(data: object, issues: CaseIssue[]): data is Case {
  const parsed = caseSchema.safeParse(data);
  for (const issue of parsed.error?.issues ?? [])
    issues.push(...caseIssues(issue, data));
  return parsed.success;
}

function caseIssues(issue: ZodIssue, input: object): CaseIssue[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path, input);
    return issue.keys.map((key) =>
      withSuggestion(
        {
          path: issuePath([...issue.path, key]),
          expected: "no key of this name",
        },
        key,
        known,
      ),
    );
  }
  const plain = { path: issuePath(issue.path), expected: issue.message };
  const found = valueAt(input, issue.path);
  if (found === undefined)
    return [{ ...plain, expected: `${issue.message}, but nothing is here` }];
  return [withSuggestion(plain, found, optionsOf(issue))];
}

function withSuggestion(
  issue: CaseIssue,
  found: unknown,
  known: readonly string[],
): CaseIssue {
  const suggestion =
    typeof found === "string" ? closestName(found, known) : undefined;
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

function optionsOf(issue: ZodIssue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return [];
  switch (issue.path.at(-1)) {
    case "fact":
      return factKeys;
    case "question":
      return reunionQuestionIds;
    default:
      return Object.keys(fieldsByEventKind);
  }
}

function knownKeys(
  path: readonly PropertyKey[],
  input: object,
): readonly string[] {
  if (path.length === 0) return caseKeys;
  if (path[0] === "facts") return factKeys;
  const kind = valueAt(input, [...path, "kind"]);
  const fields = Object.entries(fieldsByEventKind).find(
    ([name]) => name === kind,
  );
  return [...stampKeys, ...(fields?.[1] ?? [])];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
