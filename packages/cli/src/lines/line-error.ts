import type { CaseError } from "@staying-power/case";
import { locale, terminalWords } from "@staying-power/words";
import { longestLine, type InputLine } from "./input-lines.ts";

/** Why a line of JSONL has no reading. The public format of what stands in its place, under `error`. */
export interface LineError {
  /** Counted from 1, blank lines too. */
  readonly line: number;
  /** That of the case's error; or `line`, a line that is no text; or `program`, a fault of ours at a case that is one; or `draft`, no draft to check; or `record`, no record of an outcome. */
  readonly kind: CaseError["kind"] | "line" | "program" | "draft" | "record";
  /** Never holds a value of the case. */
  readonly message: string;
  readonly issues: readonly {
    readonly path: string;
    readonly expected: string;
    readonly suggestion?: string;
  }[];
}

const { errors } = terminalWords;

/** The error of a line that could not even be read as text. */
export function troubleError({
  number,
  trouble,
}: Extract<InputLine, { trouble: string }>): LineError {
  const expected =
    trouble === "too-long"
      ? errors.lineTooLong(locale.number(longestLine))
      : errors.lineNotText;
  return plainError(number, "line", expected);
}

/** The error of a line whose text is not a case. */
export function caseLineError(number: number, error: CaseError): LineError {
  const { kind, message, issues } = error;
  // In JSON without line breaks every place is on its line 1, which the number of the line would belie.
  const inLine = (text: string): string =>
    kind === "json" ? text.replaceAll(/^line 1, /gm, "") : text;
  return {
    line: number,
    kind,
    message: inLine(message),
    issues: issues.map((issue) => ({ ...issue, path: inLine(issue.path) })),
  };
}

/** The error of a case that nothing is wrong with, and at which the program failed. */
export function faultError(number: number): LineError {
  return {
    ...plainError(number, "program", errors.lineFault),
    issues: [],
  };
}

function plainError(
  line: number,
  kind: LineError["kind"],
  expected: string,
): LineError {
  return lineError(line, kind, errors.line(String(line)), expected);
}

/** An error with one thing wrong, at a place on a line. */
export function lineError(
  line: number,
  kind: LineError["kind"],
  path: string,
  expected: string,
): LineError {
  return {
    line,
    kind,
    message: errors.place({ place: path, what: expected }),
    issues: [{ path, expected }],
  };
}
