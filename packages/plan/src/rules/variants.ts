import type { Mark, Sources } from "../mark.ts";
import type { PlanCondition } from "../plan-words.ts";

/** All variants of No Contact, in the order they are told. Source: METHOD T2. */
export const variantIds = [
  "V1",
  "V2",
  "V3a",
  "V3b",
  "V3c",
  "V3d",
  "V4",
  "V5",
  "V6",
  "V7",
  "V8",
] as const;

/** The id of a variant. */
export type VariantId = (typeof variantIds)[number];

/** One variant of No Contact. */
export interface Variant {
  readonly when: PlanCondition;
  /** Who may write first, and about what. */
  readonly mayBegin: "nobody" | "logistics" | "one-apology";
  /** The days after its start at which it is looked at again, and how often after those. */
  readonly reviews: {
    readonly days: readonly number[];
    readonly every: number;
  };
  readonly mark: Mark;
  readonly sources: Sources;
}

const thirds = { days: [30, 60, 90], every: 30 } as const;
const monthly = { days: [30], every: 30 } as const;

/** They ended it because of what the ex did, and owe nothing: no apology first. Source: METHOD T16. */
const wrongedByThem: PlanCondition = {
  all: [
    { fact: "issues", is: ["cheating-ex", "abuse"] },
    { not: { fact: "apology", is: ["owed", "given"] } },
  ],
};

const endedOrWronged: PlanCondition = {
  all: [
    {
      any: [
        { fact: "endedBy", is: "me" },
        { fact: "issues", is: "cheating-me" },
      ],
    },
    { not: wrongedByThem },
  ],
};

const withSomeone: PlanCondition = {
  any: [
    { fact: "exPartner", is: ["dating", "rebound", "serious"] },
    { fact: "issues", is: "someone-else" },
  ],
};

/**
 * Source: METHOD T2 and T16. Gates beat variants; a tie changes only its own topic, and everything else stays as the
 * first that fits says. Where nothing is known it is V1.
 */
export const variants: Readonly<Record<VariantId, Variant>> = {
  V1: {
    when: { not: { any: [withSomeone, endedOrWronged] } },
    mayBegin: "nobody",
    reviews: thirds,
    mark: "author",
    sources: ["1.5", "1.7", "T2"],
  },
  V2: {
    when: withSomeone,
    mayBegin: "nobody",
    reviews: { days: [90], every: 90 },
    mark: "author",
    sources: ["1.4", "6", "T2"],
  },
  V3a: {
    when: { fact: "children", is: true },
    mayBegin: "logistics",
    reviews: monthly,
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  V3b: {
    when: { fact: "ties", is: ["work", "study"] },
    mayBegin: "logistics",
    reviews: monthly,
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  V3c: {
    when: { fact: "ties", is: "home" },
    mayBegin: "logistics",
    reviews: { days: [7], every: 7 },
    mark: "peer",
    sources: ["1.6", "T2"],
  },
  V3d: {
    when: {
      any: [
        { fact: "ties", is: ["money", "pets"] },
        { fact: "divorceFiled", is: true },
      ],
    },
    mayBegin: "logistics",
    reviews: monthly,
    mark: "inferred",
    sources: ["1.6", "T2"],
  },
  V4: {
    when: endedOrWronged,
    mayBegin: "one-apology",
    reviews: monthly,
    mark: "author",
    sources: ["1.2", "8.3", "T2", "T16"],
  },
  V5: {
    when: { fact: "longDistance", is: true },
    mayBegin: "nobody",
    reviews: thirds,
    mark: "author",
    sources: ["1.6", "13", "T2"],
  },
  V6: {
    when: { fact: "relationshipKind", is: "married" },
    mayBegin: "logistics",
    reviews: thirds,
    mark: "author",
    sources: ["13", "T2"],
  },
  V7: {
    when: {
      all: [{ fact: "apology", is: "owed" }, { not: endedOrWronged }],
    },
    mayBegin: "one-apology",
    reviews: thirds,
    mark: "seed",
    sources: ["8.3", "T2", "T13"],
  },
  V8: {
    when: { fact: "ending", is: "hateful" },
    mayBegin: "nobody",
    reviews: { days: [60], every: 30 },
    mark: "author",
    sources: ["13", "T2"],
  },
};
