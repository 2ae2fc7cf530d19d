import { type Condition, holds, type Known } from "./condition.ts";
import { type FactKey, factKeys } from "./facts.ts";

/** What the interview can ask: any fact, or the day it ended. */
export type AskedKey = FactKey | "breakup";

/** The vocabulary of the rules of the interview: the case, and whether the person is under 18. */
export interface InterviewWords {
  readonly answers: Readonly<Record<string, readonly never[]>>;
  readonly gates: readonly ["under-18"];
}

/**
 * What a person expects to be asked and a plan needs, in this order; whatever else is asked comes after it.
 * Source: PRODUCT A1. The order within it is ours: facts first, then what hurts.
 */
export const spine: readonly AskedKey[] = [
  "breakup",
  "endedBy",
  "relationshipKind",
  "relationshipMonths",
  "children",
  "ties",
  "issues",
  "ending",
  "conduct",
  "signals",
  "exPartner",
];

/**
 * How many questions are asked in a row at most; what would still narrow the reading is then offered beside it.
 * Source: PRODUCT A1, "typically 12 to 16 questions".
 */
export const mostInARow = 16;

const ofAge: Condition<InterviewWords> = { not: { gate: "under-18" } };
const notByMe: Condition<InterviewWords> = {
  not: { fact: "endedBy", is: "me" },
};

/** The issues that a person can have begun to change by themselves. */
const ownIssues = [
  "clingy",
  "hygiene",
  "jealousy",
  "too-little-affection",
  "low-self-respect",
  "poor-conversation",
  "unmet-need",
  "distance",
  "argumentative",
  "negative",
  "dramatic",
  "selfish",
  "cheating-me",
  "lost-trust",
  "commitment-mismatch",
  "addiction",
  "work-too-much",
  "money",
  "other",
  "anger",
  "untidy",
] as const;

/** What a question takes for granted; one without a rule takes nothing for granted. */
export const presumptions: Readonly<
  Partial<Record<AskedKey, Condition<InterviewWords>>>
> = {
  divorceFiled: {
    all: [{ fact: "relationshipKind", is: "married" }, ofAge],
  },
  children: ofAge,
  issueWork: { fact: "issues", is: ownIssues },
  exSaidRegret: { fact: "endedBy", is: ["ex", "mutual"] },
};

/** What an answer takes for granted, by question and option. */
export const optionPresumptions: Readonly<
  Partial<Record<AskedKey, Readonly<Record<string, Condition<InterviewWords>>>>>
> = {
  relationshipKind: { engaged: ofAge, married: ofAge },
  // These tell what the one who left did.
  issues: { "someone-else": notByMe },
  ending: { torn: notByMe, vanished: notByMe },
};

/**
 * Whether nothing that a question takes for granted is unknown or not so.
 *
 * @param key - the question.
 * @param known - what is known so far; of gates, only `under-18` matters.
 * @returns true when it may be asked by itself; whoever looks for it may answer it all the same.
 */
export function mayAsk(key: AskedKey, known: Known): boolean {
  const rule = presumptions[key];
  return rule === undefined || holds(rule, known);
}

/**
 * Whether an answer is to be offered.
 *
 * @param key - the question.
 * @param option - the answer; for sets, an item.
 * @param known - what is known so far; of gates, only `under-18` matters.
 * @returns false when it takes something for granted that is not so.
 */
export function mayOffer(key: AskedKey, option: string, known: Known): boolean {
  const rule = optionPresumptions[key]?.[option];
  return rule === undefined || holds(rule, known);
}

/**
 * The questions that must not be asked by themselves for now.
 *
 * @param known - what is known so far; of gates, only `under-18` matters.
 * @returns every question that takes something for granted which is unknown or not so, in the order of the facts.
 */
export function closedQuestions(known: Known): readonly FactKey[] {
  return factKeys.filter((key) => !mayAsk(key, known));
}

/**
 * What to ask next: the spine in its order, then what the reading wants.
 *
 * @param known - what is known so far; of gates, only `under-18` matters.
 * @param isOpen - whether a question is neither answered nor set aside.
 * @param wanted - the question that would narrow the reading most; null when there is none, or it is not known yet.
 * @returns the question; null when nothing is left to ask.
 */
export function nextAsked(
  known: Known,
  isOpen: (key: AskedKey) => boolean,
  wanted: AskedKey | null,
): AskedKey | null {
  const canAsk = (key: AskedKey): boolean => isOpen(key) && mayAsk(key, known);
  const first = spine.find(canAsk);
  if (first !== undefined) return first;
  return wanted !== null && canAsk(wanted) ? wanted : null;
}
