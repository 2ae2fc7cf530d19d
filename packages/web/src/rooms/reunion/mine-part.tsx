import type { ReunionQuestionId } from "@staying-power/case";
import type { ReunionCheck } from "@staying-power/forecast";
import { reunionWords } from "@staying-power/words";

/** The person's own reasons, answered kindly. */
export function MinePart({ answers }: Pick<ReunionCheck, "answers">) {
  const words = reunionWords.mine;
  const said = (question: ReunionQuestionId): string | undefined =>
    answers.find((one) => one.question === question)?.answer;
  const lines = [
    textOf(words.reasons, said("my-reason")),
    textOf(words.part, said("my-part")),
    said("at-ease") === "careful" ? words.careful : undefined,
  ].filter((line) => line !== undefined);
  return (
    <div class="stack">
      {lines.length === 0 && <p>{words.none}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function textOf(
  texts: Readonly<Record<string, string>>,
  answer: string | undefined,
): string | undefined {
  return answer === undefined ? undefined : texts[answer];
}
