import {
  type OutcomeRecord,
  parseOutcomeRecord,
  type Result,
} from "@staying-power/case";
import { terminalWords } from "@staying-power/words";
import type { InputLine } from "./input-lines.ts";
import { type LineError, lineError, troubleError } from "./line-error.ts";

const { errors } = terminalWords;

/** The record of an outcome on a line, or why there is none. */
export function lineRecord(line: InputLine): Result<OutcomeRecord, LineError> {
  if ("trouble" in line) return { ok: false, error: troubleError(line) };
  const wrong = (path: string, expected: string): Result<never, LineError> => ({
    ok: false,
    error: lineError(line.number, "record", path, expected),
  });
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch {
    return wrong(errors.line(String(line.number)), errors.notJsonLine);
  }
  const parsed = parseOutcomeRecord(input);
  if (parsed.ok) return parsed;
  const { path, expected, suggestion } = parsed.error;
  const hint = suggestion === undefined ? "" : errors.suggestion(suggestion);
  return wrong(path, `${errors.expected(expected)}${hint}`);
}
