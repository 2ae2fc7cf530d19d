import { type Case, parseCaseText, type Result } from "@staying-power/case";
import type { InputLine } from "./input-lines.ts";
import { caseLineError, type LineError, troubleError } from "./line-error.ts";

/** The case on a line, or why there is none. */
export function lineCase(line: InputLine): Result<Case, LineError> {
  if ("trouble" in line) return { ok: false, error: troubleError(line) };
  const parsed = parseCaseText(line.text);
  return parsed.ok
    ? parsed
    : { ok: false, error: caseLineError(line.number, parsed.error) };
}
