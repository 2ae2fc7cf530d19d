import type { QuestionKey } from "@staying-power/words";
import { nextAt } from "./address.ts";
import { QuestionPart } from "./question-part.tsx";

/** One question of the interview; an answer leads to the next one. */
export function AskScreen({ question }: { readonly question: QuestionKey }) {
  return <QuestionPart question={question} onTo={nextAt()} />;
}
