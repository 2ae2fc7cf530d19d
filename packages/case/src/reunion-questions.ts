/** What one question of the reunion check may be answered with, and what it asks about. */
export interface ReunionQuestion {
  /**
   * `return`: how they came back, asked once. `lately`: what the last two weeks showed, asked again every fortnight.
   * `me`: the person's own side, asked again as well; it says nothing about the ex.
   */
  readonly about: "return" | "lately" | "me";
  readonly options: readonly string[];
}

/**
 * The one table of the reunion check: question → what it asks about, and its options. Types, schema and id lists come
 * from it. Order of questions and options is stable; new ones are added at the end. Every answer is what someone has
 * seen, never what they guess of another's mind.
 */
export const reunionQuestions = {
  "how-back": {
    about: "return",
    options: [
      "said-plainly",
      "slid-back",
      "after-a-night",
      "in-need",
      "practical",
    ],
  },
  "change-before": {
    about: "return",
    options: [
      "nothing",
      "someone-ended",
      "loss-or-illness",
      "work-or-money",
      "alone-more",
      "an-occasion",
      "others-urged",
    ],
  },
  "i-did-before": {
    about: "return",
    options: [
      "lived-my-life",
      "pleaded",
      "said-i-changed",
      "helped-them",
      "one-apology",
    ],
  },
  "dated-before": {
    about: "return",
    options: ["no", "it-did-not-work", "still-someone"],
  },
  "who-begins": { about: "lately", options: ["they", "both", "me"] },
  hours: { about: "lately", options: ["by-day", "evenings", "late"] },
  "time-together": {
    about: "lately",
    options: ["ordinary", "fun-only", "nights-in", "occasions"],
  },
  "old-problem": {
    about: "lately",
    options: ["own-part", "named", "forget-it", "blames-me", "not-yet"],
  },
  "asks-about-me": { about: "lately", options: ["yes", "a-little", "hardly"] },
  moods: {
    about: "lately",
    options: ["good-and-bad", "bad-days", "on-and-off"],
  },
  noticed: { about: "lately", options: ["unasked", "when-told", "no"] },
  pace: {
    about: "lately",
    options: ["slow-is-fine", "hurries", "stays-vague"],
  },
  "their-words": {
    about: "lately",
    options: [
      "want-me",
      "owe-me",
      "do-not-fail",
      "not-alone",
      "feel-bad",
      "like-before",
      "say-little",
    ],
  },
  plans: { about: "lately", options: ["ahead", "when-free", "last-minute"] },
  closeness: {
    about: "lately",
    options: ["warm", "only-bodily", "kind-but-far", "trying-hard"],
  },
  shown: {
    about: "lately",
    options: ["no-difference", "seen-first", "kept-hidden"],
  },
  "my-reason": {
    about: "me",
    options: ["love", "lonely", "bored", "pride", "the-years", "unsure"],
  },
  "my-part": { about: "me", options: ["know-it", "partly", "all-theirs"] },
  "at-ease": { about: "me", options: ["at-ease", "careful", "afraid-or-hurt"] },
} as const;

/** The id of a question of the reunion check. */
export type ReunionQuestionId = keyof typeof reunionQuestions;

/** Every question with the answers it takes. */
export type ReunionOptions = {
  readonly [
    Id in ReunionQuestionId
  ]: (typeof reunionQuestions)[Id]["options"][number];
};

/** All questions of the reunion check, in order. */
export const reunionQuestionIds: readonly ReunionQuestionId[] =
  Object.keys(reunionQuestions).filter(isReunionQuestionId);

/** How many days after an answer about the last two weeks, or about oneself, it is asked again. */
export const reunionAgainDays = 14;

/** The seven signs of the right reason, in order. Source: METHOD T7. */
export const reunionSignIds = [
  "they-began",
  "good-moods",
  "saw-change",
  "named-issue",
  "own-part",
  "daylight",
  "slow-pace",
] as const;

/** A sign of the right reason. */
export type ReunionSignId = (typeof reunionSignIds)[number];

/** Which answers show a sign. Whoever names their own part names the problem as well. */
export const reunionSigns: Readonly<
  Record<
    ReunionSignId,
    { readonly question: ReunionQuestionId; readonly is: readonly string[] }
  >
> = {
  "they-began": { question: "who-begins", is: ["they"] },
  "good-moods": { question: "moods", is: ["good-and-bad"] },
  "saw-change": { question: "noticed", is: ["unasked"] },
  "named-issue": { question: "old-problem", is: ["named", "own-part"] },
  "own-part": { question: "old-problem", is: ["own-part"] },
  daylight: { question: "time-together", is: ["ordinary"] },
  "slow-pace": { question: "pace", is: ["slow-is-fine"] },
};

function isReunionQuestionId(text: string): text is ReunionQuestionId {
  return Object.hasOwn(reunionQuestions, text);
}
