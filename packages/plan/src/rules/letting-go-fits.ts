import type { PlanCondition } from "../plan-words.ts";

/** What can make letting go different for someone, in the order it is said. */
export const lettingGoFitIds = [
  "you-ended-it",
  "children",
  "same-home",
  "after-years",
  "ended-again",
] as const;

/** The id of one of them. */
export type LettingGoFitId = (typeof lettingGoFitIds)[number];

/** What must be known for each. Five years together, and a year since the end, are ours. */
export const lettingGoFits: Readonly<Record<LettingGoFitId, PlanCondition>> = {
  "you-ended-it": { fact: "endedBy", is: "me" },
  children: { fact: "children", is: true },
  "same-home": { fact: "ties", is: "home" },
  "after-years": {
    any: [
      { fact: "relationshipMonths", atLeast: 60 },
      { daysSince: "breakup", atLeast: 365 },
    ],
  },
  "ended-again": { ever: "left-again" },
};
