import {
  interviewWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";

/** The reason a question is asked, one tap away. */
export function Why({ question }: { readonly question: QuestionKey }) {
  return (
    <details key={question}>
      <summary>{interviewWords.why}</summary>
      <p class="quiet">{questions[question].why}</p>
    </details>
  );
}
