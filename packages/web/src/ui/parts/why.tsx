import { pageWords } from "@staying-power/guide";
import type { QuestionKey } from "../../state/question-key.ts";
import { questionWords } from "../question-words.ts";

/** The reason a question is asked, one tap away. */
export function Why({ question }: { readonly question: QuestionKey }) {
  return (
    <details key={question}>
      <summary>{pageWords.question.why}</summary>
      <p class="quiet">{questionWords(question).why}</p>
    </details>
  );
}
