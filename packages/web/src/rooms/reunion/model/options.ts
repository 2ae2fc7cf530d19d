import { type ReunionQuestionId, reunionQuestions } from "@staying-power/case";
import { reunionQuestionWords } from "@staying-power/words";

/** The answers to a question in words, by id, in the order of the table. */
export function optionsOf(
  question: ReunionQuestionId,
): readonly { readonly id: string; readonly label: string }[] {
  const labels = new Map<string, string>(
    Object.entries(reunionQuestionWords[question].options),
  );
  return reunionQuestions[question].options.map((id) => ({
    id,
    label: labels.get(id) ?? id,
  }));
}
