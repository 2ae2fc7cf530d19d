import type { Case } from "@staying-power/case";
import type { InputLine } from "./input-lines.ts";
import { lineCase } from "./line-case.ts";
import { faultError } from "./line-error.ts";

/** What stands in the place of one line: JSON without a line break. */
export interface LineAnswer {
  readonly json: string;
  /** Whether the line could not be read, or the program failed at one that could. */
  readonly is: "answer" | "unread" | "fault";
}

/** What is worked out of the case on a line, or why there is nothing. Gates are those of the case alone. */
export function caseLineAnswer(
  line: InputLine,
  work: (theCase: Case) => string,
): LineAnswer {
  const found = lineCase(line);
  if (!found.ok)
    return { json: JSON.stringify({ error: found.error }), is: "unread" };
  try {
    return { json: work(found.value), is: "answer" };
  } catch {
    const error = faultError(line.number);
    return { json: JSON.stringify({ error }), is: "fault" };
  }
}
