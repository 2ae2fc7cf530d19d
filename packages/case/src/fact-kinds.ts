/** What values a fact may take: one option, some options without repeats, a number within bounds, or yes and no. */
export type FactKind =
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "set"; readonly options: readonly string[] }
  | {
      readonly kind: "integer" | "number";
      /** Smallest value allowed, inclusive. */
      readonly low: number;
      /** Largest value allowed, inclusive. */
      readonly high: number;
      readonly unit: "months" | "weeks" | "years" | "times";
    }
  | { readonly kind: "boolean" };

/**
 * The one table of facts: key → kind, options or bounds. Types, schema, id lists, interview and
 * JSON Schema all come from it. Order of keys and options is stable; new ones are added at the end.
 */
export const factKinds = {
  endedBy: { kind: "choice", options: ["ex", "me", "mutual"] },
  relationshipMonths: { kind: "number", low: 0, high: 1200, unit: "months" },
  relationshipKind: {
    kind: "choice",
    options: ["dating", "cohabiting", "engaged", "married"],
  },
  divorceFiled: { kind: "boolean" },
  longDistance: { kind: "boolean" },
  children: { kind: "boolean" },
  earlierReunions: { kind: "integer", low: 0, high: 100, unit: "times" },
  ties: { kind: "set", options: ["work", "study", "home", "money", "pets"] },
  ageMe: { kind: "integer", low: 10, high: 120, unit: "years" },
  ageEx: { kind: "integer", low: 10, high: 120, unit: "years" },
  genderMe: { kind: "choice", options: ["f", "m", "other"] },
  genderEx: { kind: "choice", options: ["f", "m", "other"] },
  issues: {
    kind: "set",
    options: [
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
      "cheating-ex",
      "lost-trust",
      "commitment-mismatch",
      "lost-attraction",
      "someone-else",
      "life-circumstances",
      "family-pressure",
      "addiction",
      "work-too-much",
      "money",
      "abuse",
      "other",
      "unknown",
      "anger",
      "untidy",
    ],
  },
  ending: {
    kind: "choice",
    options: ["calm", "torn", "anger", "hateful", "vanished", "left-open"],
  },
  apology: { kind: "choice", options: ["not-owed", "owed", "given"] },
  conduct: {
    kind: "set",
    options: [
      "pleaded",
      "guilted",
      "threatened",
      "constant-contact",
      "gifts-letters",
      "jealousy-ploy",
      "watched-social-media",
      "through-friends",
      "turned-up",
      "stayed-friends",
      "sex-with-ex",
      "no-contact",
      "said-self-harm",
    ],
  },
  noContactWeeks: { kind: "number", low: 0, high: 5200, unit: "weeks" },
  issueWork: { kind: "choice", options: ["none", "started", "sustained"] },
  newFocus: { kind: "boolean" },
  exPartner: {
    kind: "choice",
    options: ["none", "dating", "rebound", "serious"],
  },
  exSaidRegret: { kind: "boolean" },
  exCircumstances: {
    kind: "set",
    options: [
      "few-alternatives",
      "low-confidence",
      "lonely",
      "bored",
      "hardship",
      "guilt",
      "duty",
      "status",
      "wants-sex",
      "believes-problems-fix-themselves",
      "stick-it-out",
    ],
  },
  signals: {
    kind: "set",
    options: [
      "none",
      "hostile",
      "blocked-me",
      "logistics-only",
      "neutral-contact",
      "warm-contact",
      "said-misses-me",
      "asked-to-meet",
      "mixed-signals",
      "likes-views",
      "asked-to-return",
    ],
  },
  network: { kind: "choice", options: ["against", "neutral", "favour"] },
  ignoredRequests: { kind: "boolean" },
  happyHistory: { kind: "boolean" },
  contactForbidden: {
    kind: "choice",
    options: ["no", "they-asked", "court-order", "needs-space"],
  },
} as const;
