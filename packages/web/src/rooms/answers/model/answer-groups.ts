import type { QuestionKey } from "@staying-power/words";

/** The answers in the order they are looked through, under what they are about. */
export interface AnswerGroup {
  readonly id: "ending" | "youTwo" | "youSince" | "themSince" | "people";
  readonly keys: readonly QuestionKey[];
}

/** Every question stands in one group, but for the one that stands with the questions about safety. */
export const answerGroups: readonly AnswerGroup[] = [
  {
    id: "ending",
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
    id: "youTwo",
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
    id: "youSince",
    keys: ["conduct", "noContactWeeks", "apology", "issueWork", "newFocus"],
  },
  {
    id: "themSince",
    keys: ["exPartner", "exSaidRegret", "exCircumstances", "signals"],
  },
  {
    id: "people",
    keys: ["ageMe", "genderMe", "ageEx", "genderEx"],
  },
];
