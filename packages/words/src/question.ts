import type { FactKey, FactValues } from "@staying-power/case";

/** What can be asked: any fact, or the day it ended. */
export type QuestionKey = FactKey | "breakup";

type Answer<Key extends QuestionKey> = Key extends FactKey
  ? FactValues[Key]
  : string;

/** Each value that a button can stand for; for sets, each item. */
type OptionOf<Value> = Value extends readonly (infer Item extends string)[]
  ? Item
  : Value extends boolean
    ? `${Value}`
    : Value extends number
      ? never
      : string extends Value
        ? never
        : Value extends string
          ? Value
          : never;

/** Everything a person reads about one question. */
export interface Question<Option extends string = string> {
  /** The question, one sentence. */
  readonly ask: string;
  /** How to answer, where the question alone does not say it. */
  readonly help?: string;
  /** Why it is asked, one or two sentences. */
  readonly why: string;
  /** What it is about, two or three words, for lists of answers. */
  readonly short: string;
  /** The words on each button, by value; empty for numbers and dates. */
  readonly options: Readonly<Record<Option, string>>;
  /** The answer as a short statement, by value, for "what pulls which way"; empty for numbers and dates. */
  readonly said: Readonly<Record<Option, string>>;
}

/** A question for every fact and for the day of the breakup, each with words for every option. */
export type Questions = {
  readonly [Key in QuestionKey]: Question<OptionOf<Answer<Key>>>;
};
