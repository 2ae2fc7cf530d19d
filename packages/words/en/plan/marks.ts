import type { KnowMark } from "../../src/know-words.ts";

/** Who says something, in two words. */
export const markWords: Readonly<Record<KnowMark, string>> = {
  seed: "the coach’s post",
  author: "the coach’s rule",
  peer: "other coaches",
  inferred: "our own",
  research: "research",
};
