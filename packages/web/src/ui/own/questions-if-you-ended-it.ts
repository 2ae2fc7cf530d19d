import {
  type Question,
  type QuestionKey,
  questions as ours,
  questionsIfYouEndedIt as oursIfEnded,
  type TextsByName,
} from "@staying-power/words";
import { laidOver } from "./in-use.tsx";

/** The questions to someone who ended it, in a coach's words where there are some; what is said to them in another way stays as it is. */
export const questionsIfYouEndedIt: typeof oursIfEnded = laidOver(
  oursIfEnded,
  ({ coach, laying }, id, entry) => {
    const usual = new Map(Object.entries(ours)).get(id);
    const laid = laying.fields(coach.texts, "question", id, entry);
    return {
      ...laid,
      ...(usual?.ask === entry.ask ? {} : { ask: entry.ask }),
      ...(usual?.help === entry.help || entry.help === undefined
        ? {}
        : { help: entry.help }),
    };
  },
);

/** What of a question, as it is shown, stands in a coach's words: as we say it. */
export function oursOfQuestion(
  id: QuestionKey,
  shown: Pick<Question, "ask" | "help">,
): TextsByName {
  const usual: Question = ours[id];
  const ifEnded: Question = oursIfEnded[id];
  return Object.fromEntries(
    (["ask", "help"] as const).flatMap((field) => {
      const original = usual[field];
      const isOurs = [original, ifEnded[field]].includes(shown[field]);
      return original === undefined || isOurs
        ? []
        : [[`question.${id}.${field}`, original] as const];
    }),
  );
}
