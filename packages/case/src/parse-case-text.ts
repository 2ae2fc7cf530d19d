import type { Case } from "./case.ts";
import type { CaseError } from "./case-error.ts";
import { caseError } from "./case-error.ts";
import { wholeFile } from "./issue-path.ts";
import { jsonFault } from "./json-fault.ts";
import { parseCase } from "./parse-case.ts";
import type { Result } from "./result.ts";

/** How long the text of a case may be, in UTF-16 code units (characters, for most alphabets). */
export const longestText = 5_000_000;

/**
 * A case from the text of a case file.
 * @param text any text; a byte order mark at its start is ignored
 * @returns the case, or an error: of kind `json` with line and column when the text is not JSON or holds
 * a key twice, otherwise as for `parseCase`
 */
export function parseCaseText(text: string): Result<Case, CaseError> {
  if (text.length > longestText)
    return refuse(wholeFile, `at most ${longestText} characters`);
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const fault = jsonFault(content);
  if (fault !== null)
    return refuse(`line ${fault.line}, column ${fault.column}`, fault.expected);
  return parseCase(JSON.parse(content));
}

function refuse(path: string, expected: string): Result<never, CaseError> {
  return { ok: false, error: caseError("json", { path, expected }) };
}
