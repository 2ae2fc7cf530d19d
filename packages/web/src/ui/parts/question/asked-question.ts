import { mayOffer } from "@staying-power/case";
import { type Question, type QuestionKey } from "@staying-power/words";
import { questions } from "../../own/question-words.ts";
import { questionsIfYouEndedIt } from "../../own/questions-if-you-ended-it.ts";
import type { Session } from "../../../visit/session.ts";

/** One answer that a button or a box stands for. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A question as one person is asked it. */
interface AskedQuestion extends Pick<Question, "ask" | "help" | "why"> {
  readonly options: readonly Option[];
}

/**
 * A question in words that follow who ended it, without the answers that take for granted what is not so. One that
 * was given is always among them.
 */
export function askedQuestion(
  { asking, facts, person }: Pick<Session, "asking" | "facts" | "person">,
  key: QuestionKey,
): AskedQuestion {
  const isMine = facts.value.endedBy === "me";
  const { options, ...words }: Question = (
    isMine ? questionsIfYouEndedIt : questions
  )[key];
  const given: unknown =
    key === "breakup" ? person.value.breakup : facts.value[key];
  const isGiven = (option: string): boolean =>
    Array.isArray(given) ? given.includes(option) : given === option;
  return {
    ...words,
    options: Object.entries(options)
      .filter(
        ([option]) => isGiven(option) || mayOffer(key, option, asking.value),
      )
      .map(([value, label]) => ({ value, label })),
  };
}
