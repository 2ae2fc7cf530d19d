import {
  type QuestionKey,
  questions as ours,
  type TextsByName,
} from "@staying-power/words";
import { laidOver } from "./in-use.tsx";

/** The questions, in a coach's words where there are some. */
export const questions: typeof ours = laidOver(
  ours,
  ({ coach, laying }, id, entry) =>
    laying.fields(coach.texts, "question", id, entry),
);

/** What is asked, as we say it. */
export function oursOfAsked(id: QuestionKey): TextsByName {
  return { [`question.${id}.ask`]: ours[id].ask };
}
