import type { QuestionKey } from "../../src/question.ts";

/** The answers in the order they are looked through, under what they are about. */
export interface AnswerGroup {
  readonly heading: string;
  readonly keys: readonly QuestionKey[];
}

/** Every question stands in one group, but for the one that stands with the questions about safety. */
export const answerGroups: readonly AnswerGroup[] = [
  {
    heading: "How it ended",
    keys: [
      "breakup",
      "endedBy",
      "ending",
      "issues",
      "ignoredRequests",
      "divorceFiled",
    ],
  },
  {
    heading: "The two of you",
    keys: [
      "relationshipKind",
      "relationshipMonths",
      "happyHistory",
      "earlierReunions",
      "longDistance",
      "children",
      "ties",
      "network",
    ],
  },
  {
    heading: "You since then",
    keys: ["conduct", "noContactWeeks", "apology", "issueWork", "newFocus"],
  },
  {
    heading: "Them since then",
    keys: ["exPartner", "exSaidRegret", "exCircumstances", "signals"],
  },
  {
    heading: "Ages and genders",
    keys: ["ageMe", "genderMe", "ageEx", "genderEx"],
  },
];
