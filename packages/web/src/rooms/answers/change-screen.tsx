import type { QuestionKey } from "@staying-power/words";
import { QuestionPart } from "../interview/question-part.tsx";
import { answersAt } from "./address.ts";

/** One answer, to be given or changed; it leads back to all of them. */
export function ChangeScreen({ question }: { readonly question: QuestionKey }) {
  return <QuestionPart question={question} onTo={answersAt()} />;
}
