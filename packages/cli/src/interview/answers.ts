import { type Case, parseCase } from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
import type { AnswerValue } from "./parse-answer.ts";

/** What was asked so far and what was said to it; null is a question that was skipped. */
export type Answers = ReadonlyMap<QuestionKey, AnswerValue | null>;

/**
 * The case that the answers make.
 * @throws TypeError when they make none, which no answer that was checked on its own can bring about.
 */
export function caseOfAnswers(answers: Answers, today: string): Case {
  const given = [...answers].filter(([, value]) => value !== null);
  const { breakup, ...facts } = Object.fromEntries(given);
  const parsed = parseCase({
    format: "staying-power/case",
    version: 1,
    ...(breakup === undefined ? {} : { breakup }),
    asOf: today,
    facts,
  });
  if (!parsed.ok) throw new TypeError("answers: not a case");
  return parsed.value;
}
