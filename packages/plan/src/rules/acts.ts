import type { Mark, Sources } from "../mark.ts";

/** What an act of the person's is to No Contact. */
export const actClasses = ["break", "leak", "ploy", "drift", "none"] as const;

/** One of them. */
export type ActClass = (typeof actClasses)[number];

/** One act as the rules see it. */
export interface ActRule {
  readonly class: ActClass;
  readonly mark: Mark;
  readonly sources: Sources;
}

/**
 * Was that a break? Each act with its class. Source: METHOD T3: the author for writing first, answering and looking;
 * peers for acts through others, the new count and the log of what led up to it; the rest and all thresholds are ours.
 */
const actTable = {
  wrote: { class: "break", mark: "author", sources: ["1.5", "T3"] },
  greeted: { class: "break", mark: "author", sources: ["1.6", "T3"] },
  "through-others": { class: "break", mark: "peer", sources: ["1.5", "T3"] },
  looked: { class: "leak", mark: "author", sources: ["1.5", "1.7", "T3"] },
  "dated-to-be-seen": { class: "ploy", mark: "author", sources: ["1.5", "T3"] },
  answered: { class: "none", mark: "author", sources: ["1.2", "T3"] },
  "kept-talking": { class: "drift", mark: "inferred", sources: ["T3"] },
  errand: { class: "none", mark: "peer", sources: ["1.6", "T3"] },
  "errand-with-feelings": { class: "leak", mark: "inferred", sources: ["T3"] },
  "one-apology": { class: "none", mark: "seed", sources: ["8.3", "T3", "T13"] },
  emergency: { class: "none", mark: "peer", sources: ["1.6", "T3"] },
  "met-by-chance": { class: "none", mark: "peer", sources: ["1.6", "T3"] },
  "met-on-purpose": { class: "break", mark: "peer", sources: ["1.5", "T3"] },
  "slept-together": { class: "break", mark: "inferred", sources: ["T3", "T6"] },
} as const;

/** The id of an act. */
export type ActId = keyof typeof actTable;

/** Every act with its rule. */
export const actRules: Readonly<Record<ActId, ActRule>> = actTable;

/** All acts, in the order they are asked about. */
export const actIds: readonly ActId[] = Object.keys(actTable).filter(isActId);

/**
 * @param text - any text.
 * @returns whether it is the id of an act.
 */
export function isActId(text: string): text is ActId {
  return Object.hasOwn(actTable, text);
}

/** So many looks within so many days are a break. Source: METHOD T3, ours. */
export const looksThatBreak = { times: 3, days: 7 } as const;
