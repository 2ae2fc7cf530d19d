import { interviewWords, type QuestionKey } from "@staying-power/words";
import { OwnMark } from "../../own/in-use.tsx";
import { oursOfQuestion } from "../../own/questions-if-you-ended-it.ts";
import { useApp } from "../../shell/app-context.ts";
import { askedQuestion } from "./asked-question.ts";

/** The reason a question is asked, one tap away, and whose words it is asked in. */
export function Why({ question }: { readonly question: QuestionKey }) {
  const { session } = useApp();
  const asked = askedQuestion(session, question);
  return (
    <>
      <OwnMark ours={oursOfQuestion(question, asked)} />
      <details key={question}>
        <summary>{interviewWords.why}</summary>
        <p class="quiet">{asked.why}</p>
      </details>
    </>
  );
}
