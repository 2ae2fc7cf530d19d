import { factKeys } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/guide";
import type { Answers } from "./answers.ts";

/**
 * What to ask next: the day it ended, then what would narrow the reading most. Where that was skipped, the
 * first question not asked yet. Undefined when nothing left would change the picture much.
 */
export function nextKey(
  answers: Answers,
  { nextQuestion }: Pick<Reading, "nextQuestion">,
): QuestionKey | undefined {
  if (!answers.has("breakup")) return "breakup";
  if (nextQuestion === null) return undefined;
  const wanted = nextQuestion.fact;
  return answers.has(wanted)
    ? factKeys.find((key) => !answers.has(key))
    : wanted;
}
