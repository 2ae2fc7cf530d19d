import type { Sentence } from "../../src/sentence.ts";

/** What stands beside words that a coach put in the place of ours. */
export const ownMarkWords = {
  /** Beside them, wherever they stand. */
  mark: (name: string): Sentence => [
    `${name}’s words`,
    { unseen: ": see the app’s own" },
  ],
  /** In brackets, where it is said who says something. */
  by: (name: string): string => `${name}’s words`,
  /** On paper, below them. */
  onPaper: (name: string): string => `In ${name}’s words`,
  before: "The app’s own words:",
};
