import type { Result } from "@staying-power/case";
import { type CodedCase, parseCodedCase } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import type { InputLine } from "./input-lines.ts";
import { type LineError, lineError, troubleError } from "./line-error.ts";

/** The coded case on a line, or why there is none. */
export function lineCodedCase(line: InputLine): Result<CodedCase, LineError> {
  if ("trouble" in line) return { ok: false, error: troubleError(line) };
  const wrong = (path: string, expected: string): Result<never, LineError> => ({
    ok: false,
    error: lineError(line.number, "case", path, expected),
  });
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch {
    return wrong(
      terminalWords.errors.line(String(line.number)),
      terminalWords.errors.notJsonLine,
    );
  }
  const parsed = parseCodedCase(input);
  return parsed.ok ? parsed : wrong(parsed.error.path, parsed.error.expected);
}
