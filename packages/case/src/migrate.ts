import type { CaseError } from "./case-error.ts";
import { caseError } from "./case-error.ts";
import type { Result } from "./result.ts";

/** The version of the case format that this program writes. */
export const currentVersion = 1;

/** For each older version, the step that makes the next version of it. Version 1 is the first. */
const steps: ReadonlyMap<number, (older: object) => object> = new Map();

/**
 * The same case in the current version of the format. Looks only at `format` and `version`; what is
 * inside is for `parseCase` to check.
 * @param input plain data, of any version of the format
 * @returns the input itself when it is current, its migrated twin when it is older, an error of kind
 * `format` when it is not a case, of kind `version` when it is newer than this program
 */
export function migrate(input: unknown): Result<object, CaseError> {
  if (
    typeof input !== "object" ||
    input === null ||
    !("format" in input) ||
    input.format !== "staying-power/case"
  )
    return refuse("format", "format", 'the text "staying-power/case"');
  const version = "version" in input ? input.version : undefined;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse("version", "version", `a whole number from 1`);
  if (version > currentVersion)
    return refuse(
      "version",
      "version",
      `at most ${currentVersion}; this file is newer than this program, so update the program`,
    );
  let current: object = input;
  for (let older = version; older < currentVersion; older++)
    current = steps.get(older)?.(current) ?? current;
  return { ok: true, value: current };
}

function refuse(
  kind: "format" | "version",
  path: string,
  expected: string,
): Result<never, CaseError> {
  return { ok: false, error: caseError(kind, { path, expected }) };
}
