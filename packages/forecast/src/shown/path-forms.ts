import {
  all,
  any,
  holds,
  not,
  type Condition,
  type Facts,
  type PathId,
} from "@staying-power/case";

/** What two people must still speak of after a breakup; a tie changes only its own topic. */
export type PathTopic =
  "children" | "home" | "work" | "study" | "money" | "pets";

/** What comes first on a path, once, before anything else. */
export type PathOpening =
  /** One apology, without a request. */
  | "apology"
  /** For someone who ended it: one apology and one request, then waiting. */
  | "apology-and-request";

/** The form that a path takes for one person. */
export interface PathForm {
  /**
   * How much contact there is: `open` is what the path itself says, `topics` only about `topics`, `answers` none begun
   * but what they write is answered, `none` not even that, since they asked for it or a court ordered it.
   */
  readonly contact: "open" | "topics" | "answers" | "none";
  /** Null where nothing comes first. */
  readonly opening: PathOpening | null;
  readonly topics: readonly PathTopic[];
}

const forbidden: Condition = {
  fact: "contactForbidden",
  is: ["they-asked", "court-order"],
};

/** Which ties there are. Source: METHOD T2, V3a to V3d and V6. */
const topicRules: readonly {
  readonly topic: PathTopic;
  readonly when: Condition;
}[] = [
  { topic: "children", when: { fact: "children", is: true } },
  { topic: "home", when: { fact: "ties", is: "home" } },
  { topic: "work", when: { fact: "ties", is: "work" } },
  { topic: "study", when: { fact: "ties", is: "study" } },
  { topic: "money", when: { fact: "ties", is: "money" } },
  { topic: "pets", when: { fact: "ties", is: "pets" } },
];

const withSomeone: Condition = {
  fact: "exPartner",
  is: ["dating", "rebound", "serious"],
};

/** Nothing is owed or it was said: then there is no apology, whoever ended it. Source: METHOD T13, T16. */
const nothingToSay: Condition = {
  fact: "apology",
  is: ["not-owed", "given"],
};

/** The first that holds counts. Source: METHOD T2, V4 and V7; T16 for who is with someone. */
const openingRules: readonly {
  readonly opening: PathOpening;
  readonly when: Condition;
}[] = [
  {
    opening: "apology-and-request",
    when: all<Condition>(
      { fact: "endedBy", is: "me" },
      not(any<Condition>(nothingToSay, withSomeone, forbidden)),
    ),
  },
  {
    opening: "apology",
    when: all<Condition>(
      any<Condition>(
        { fact: "apology", is: "owed" },
        all<Condition>({ fact: "endedBy", is: "me" }, withSomeone),
      ),
      not(any<Condition>(nothingToSay, forbidden)),
    ),
  },
];

const lettingGo: ReadonlySet<PathId> = new Set(["let-go", "let-go-and-work"]);

/**
 * The form that a path takes in one person's situation. Letting go is a path for everybody; it never means silence
 * towards the other parent of one's children, nor from someone who ended it and has not said sorry.
 *
 * @param path - one of the five paths.
 * @param facts - as of the day of the reading.
 * @returns what the path comes to; paths other than letting go are as they say, where contact is not forbidden.
 */
export function pathForm(path: PathId, facts: Facts): PathForm {
  const topics = topicRules
    .filter(({ when }) => holds(when, { facts }))
    .map(({ topic }) => topic);
  const isForbidden = holds(forbidden, { facts });
  if (!lettingGo.has(path))
    return {
      contact: isForbidden ? "none" : "open",
      opening: null,
      topics,
    };
  const opening =
    openingRules.find(({ when }) => holds(when, { facts }))?.opening ?? null;
  return {
    contact: isForbidden ? "none" : topics.length > 0 ? "topics" : "answers",
    opening,
    topics,
  };
}
