import { interviewWords, type QuestionKey } from "@staying-power/words";
import { useApp } from "../../shell/app-context.ts";
import { askedQuestion } from "./asked-question.ts";

/** The reason a question is asked, one tap away. */
export function Why({ question }: { readonly question: QuestionKey }) {
  const { session } = useApp();
  return (
    <details key={question}>
      <summary>{interviewWords.why}</summary>
      <p class="quiet">{askedQuestion(session, question).why}</p>
    </details>
  );
}
