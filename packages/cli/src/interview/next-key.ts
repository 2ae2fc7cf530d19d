import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/words";
import type { Answers } from "./answers.ts";

/**
 * What to ask next: the day it ended, then what would narrow the reading most; the reading was told what was skipped.
 * Undefined when nothing left would change the picture much.
 */
export function nextKey(
  answers: Answers,
  { nextQuestion }: Pick<Reading, "nextQuestion">,
): QuestionKey | undefined {
  if (!answers.has("breakup")) return "breakup";
  const wanted = nextQuestion?.fact;
  return wanted === undefined || answers.has(wanted) ? undefined : wanted;
}
