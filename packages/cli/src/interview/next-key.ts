import { type Known, nextAsked } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/words";
import type { Answers } from "./answers.ts";

/**
 * What to ask next: the spine, then what would narrow the reading most; the reading was told what was skipped.
 * Null when nothing left would change the picture much.
 */
export function nextKey(
  answers: Answers,
  known: Known,
  { nextQuestion }: Pick<Reading, "nextQuestion">,
): QuestionKey | null {
  return nextAsked(
    known,
    (key) => !answers.has(key),
    nextQuestion?.fact ?? null,
  );
}
