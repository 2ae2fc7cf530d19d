import type { Reading } from "@staying-power/forecast";
import { questions } from "../interview/questions.ts";

/**
 * What to answer next, in one English line.
 * @param next the next question of a reading; null when no answer would change the picture much
 * @returns a sentence, with the question in it when there is one
 */
export function nextQuestionLine(next: Reading["nextQuestion"]): string {
  return next === null
    ? "Nothing more you could answer would change this picture much."
    : `The answer that would narrow the range most: ${questions[next.fact].ask}`;
}
