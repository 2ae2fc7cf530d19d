import type { FactValues } from "@staying-power/case";

/** What a plain message can be about, in the order it is told. Source: METHOD 1.6 and T2, V3a to V3d. */
export const errandTopics = [
  "children",
  "home",
  "things",
  "money",
  "pets",
  "work",
  "papers",
] as const;

/** One of them. */
export type ErrandTopic = (typeof errandTopics)[number];

/** What of a case demands messages about a topic: any of these is enough. */
interface TopicTie {
  readonly children?: true;
  readonly divorceFiled?: true;
  readonly ties?: readonly NonNullable<FactValues["ties"]>[number][];
}

/**
 * The ties that a topic hangs on. Things left behind go with a shared home, and papers with money or a divorce; a tie
 * changes only its own topic.
 */
export const topicTies: Readonly<Record<ErrandTopic, TopicTie>> = {
  children: { children: true },
  home: { ties: ["home"] },
  things: { ties: ["home"] },
  money: { ties: ["money"] },
  pets: { ties: ["pets"] },
  work: { ties: ["work", "study"] },
  papers: { ties: ["money"], divorceFiled: true },
};
