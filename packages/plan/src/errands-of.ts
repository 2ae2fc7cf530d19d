import type { Facts } from "@staying-power/case";
import { gates, writingBehind } from "@staying-power/care";
import { mayContact } from "./contact.ts";
import { knownOf, type PlanInput } from "./known.ts";
import {
  type ErrandTopic,
  errandTopics,
  topicTies,
} from "./rules/errand-topics.ts";
import { placeOf } from "./variant-of.ts";

/** What may be written first about plain matters. */
export interface Errands {
  /** What the case itself speaks of, and may be written about. */
  readonly own: readonly ErrandTopic[];
  /** What else may be written about. */
  readonly other: readonly ErrandTopic[];
  /** Whether a gate says that nothing is written from here: then both are empty. */
  readonly withheld: boolean;
}

/**
 * Which plain matters a person may write about first. Behind a no, an order or a danger there is none: they go through
 * somebody else. Where only what a tie demands is let through, each tie lets through its own topic.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns the topics, those of the case apart.
 * Source: METHOD T1 (G1 to G3), T2 (a tie changes only its own topic), T16 (thirty days after turning up).
 */
export function errandsOf(input: PlanInput): Errands {
  const known = knownOf(input);
  const withheld =
    writingBehind(gates.filter(({ id }) => known.gates.includes(id))) ===
    "withheld";
  const together = placeOf(known).standing.state === "trial";
  const open = errandTopics.filter(
    (topic) =>
      !withheld &&
      mayContact(
        "logistics",
        { ...known, facts: factsOf(topic, known.facts) },
        together,
      ),
  );
  const own = open.filter((topic) => isTied(topic, known.facts));
  return { own, other: open.filter((topic) => !own.includes(topic)), withheld };
}

/** Whether the case speaks of what a topic hangs on. */
function isTied(topic: ErrandTopic, facts: Facts): boolean {
  const { children, ties = [], divorceFiled } = factsOf(topic, facts);
  return children === true || ties.length > 0 || divorceFiled === true;
}

/** Of the facts, only what a topic hangs on. */
function factsOf(topic: ErrandTopic, facts: Facts): Facts {
  const tie = topicTies[topic];
  return {
    ...(tie.children && facts.children === true ? { children: true } : {}),
    ...(tie.divorceFiled && facts.divorceFiled === true
      ? { divorceFiled: true }
      : {}),
    ties: (facts.ties ?? []).filter((each) => tie.ties?.includes(each)),
  };
}
