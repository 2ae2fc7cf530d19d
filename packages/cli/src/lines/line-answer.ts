import type { ReadingOptions } from "@staying-power/forecast";
import { caseReadingJson, readCase } from "../case-reading.ts";
import type { InputLine } from "./input-lines.ts";
import { lineCase } from "./line-case.ts";
import { forecastError, type LineError } from "./line-error.ts";

/** What stands in the place of one line of cases: JSON without a line break. */
export interface LineAnswer {
  readonly json: string;
  /** Whether it counts among the lines that could not be read. */
  readonly isError: boolean;
}

/** The reading of one line, or why there is none. Gates are those of the case alone. */
export function lineAnswer(
  line: InputLine,
  options: ReadingOptions,
): LineAnswer {
  const found = lineCase(line);
  if (!found.ok) return errorAnswer(found.error);
  try {
    const json = caseReadingJson(readCase(found.value, {}, options));
    return { json, isError: false };
  } catch {
    return errorAnswer(forecastError(line.number));
  }
}

function errorAnswer(error: LineError): LineAnswer {
  return { json: JSON.stringify({ error }), isError: true };
}
