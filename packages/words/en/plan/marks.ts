import type { Mark } from "@staying-power/plan";
import type { KnowMark } from "../../src/know-words.ts";

/** Who says a rule of the method, in two words. */
export const methodMarks: Readonly<Record<Mark, string>> = {
  seed: "the coach’s post",
  author: "the coach’s rule",
  peer: "other coaches",
  inferred: "our own",
};

/** Who says something, which may also be a study. */
export const markWords: Readonly<Record<KnowMark, string>> = {
  ...methodMarks,
  research: "research",
};
