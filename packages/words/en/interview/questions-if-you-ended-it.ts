import type { Questions } from "../../src/question.ts";
import { questions } from "./questions.ts";

/** The words of every question, in English, to someone who ended it: where the usual ones take the other for the one who left. */
export const questionsIfYouEndedIt: Questions = {
  ...questions,
  issues: {
    ...questions.issues,
    help: "Choose all that fit. Not being sure is a normal answer.",
    options: {
      ...questions.issues.options,
      "unmet-need": "Something one of us needed was missing",
      unknown: "I can’t say why",
    },
  },
  ending: {
    ...questions.ending,
    options: {
      ...questions.ending.options,
      "left-open": "With a door left open",
    },
  },
  conduct: {
    ...questions.conduct,
    options: {
      ...questions.conduct.options,
      pleaded: "Begged, or tried to talk them into trying again",
    },
  },
  ignoredRequests: {
    ...questions.ignoredRequests,
    why: "Where someone asked for a long time, an old hurt may stand in the way.",
  },
};
