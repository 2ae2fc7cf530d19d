import type { Mark, Sources } from "../mark.ts";
import type { PlanCondition } from "../plan-words.ts";

/** What a new partner of theirs may be, and what follows. */
export interface ReboundRule {
  /** What of this person's must be known for it to be theirs. */
  readonly when: PlanCondition;
  /** Whether they must have been with someone first, by an earlier answer or entry, and have written as that ended or since. */
  readonly after: boolean;
  /** What to do: how No Contact is kept, whether a gate takes over, or how they are answered. */
  readonly leadsTo: "open-door" | "healing" | "answer-slowly";
  readonly mark: Mark;
  readonly sources: Sources;
}

/** A row for each way it may stand. Three months and a year of bond are ours; that timing marks a rebound is the author’s. */
const reboundTable = {
  possible: {
    when: {
      all: [
        { fact: "exPartner", is: ["dating", "rebound"] },
        { daysSince: "breakup", under: 90 },
        { fact: "relationshipMonths", atLeast: 12 },
        { not: { fact: "issues", is: "someone-else" } },
      ],
    },
    after: false,
    leadsTo: "open-door",
    mark: "author",
    sources: ["1.4", "6", "T10"],
  },
  "began-before": {
    when: {
      all: [
        { fact: "issues", is: "someone-else" },
        { not: { fact: "exPartner", is: ["none", "serious"] } },
      ],
    },
    after: false,
    leadsTo: "open-door",
    mark: "peer",
    sources: ["6", "T10"],
  },
  serious: {
    when: { fact: "exPartner", is: "serious" },
    after: false,
    leadsTo: "healing",
    mark: "peer",
    sources: ["6", "T1", "T10"],
  },
  "ended-and-wrote": {
    when: {
      all: [
        { fact: "exPartner", is: "none" },
        {
          any: [
            {
              ever: "signal",
              is: [
                "neutral-contact",
                "warm-contact",
                "said-misses-me",
                "asked-to-meet",
                "mixed-signals",
              ],
            },
            {
              fact: "signals",
              is: [
                "neutral-contact",
                "warm-contact",
                "said-misses-me",
                "asked-to-meet",
                "mixed-signals",
              ],
            },
          ],
        },
      ],
    },
    after: true,
    leadsTo: "answer-slowly",
    mark: "inferred",
    sources: ["5.1", "T4", "T5", "T6", "T10"],
  },
} as const;

/** The id of what it may be. */
export type ReboundId = keyof typeof reboundTable;

/** Every row, by its id. Source: METHOD T10. */
export const rebounds: Readonly<Record<ReboundId, ReboundRule>> = reboundTable;

/** All ids, in the order of the table. */
export const reboundIds: readonly ReboundId[] =
  Object.keys(rebounds).filter(isReboundId);

function isReboundId(text: string): text is ReboundId {
  return Object.hasOwn(rebounds, text);
}
