import type { SafetyKey, safetyOptions, SafetyTick } from "@staying-power/care";

/** The words of the questions about safety, in English. */
export const safetyQuestions: {
  readonly [Key in SafetyKey]: {
    readonly ask: string;
    readonly help?: string;
    readonly why: string;
    readonly options: Readonly<
      Record<(typeof safetyOptions)[Key][number], string>
    >;
  };
} = {
  now: {
    ask: "Are you safe right now?",
    why: "Nothing here matters as much as that. If you are not, you get help first and questions later.",
    options: {
      safe: "Yes, I am safe",
      "they-may-hurt-me": "Someone may hurt me",
      "i-may-hurt-myself": "I may hurt myself",
      "i-may-hurt-someone": "I may hurt someone",
    },
  },
  harm: {
    ask: "Was there ever violence, fear or control between you?",
    help: "Hitting, pushing or breaking things. Threats. Being made to have sex. Being watched, or kept from friends or money. Being afraid to say no.",
    why: "Where there was, going back can be dangerous. Then we say so, and show no numbers.",
    options: {
      no: "No",
      "to-me": "Yes, it was done to me",
      "by-me": "Yes, it was me",
      both: "Yes, both ways",
      unsure: "I’m not sure what to call it",
    },
  },
  contact: {
    ask: "Have they asked for space, or for no contact, or has a court forbidden it?",
    why: "A stated no comes before everything else here. A wish for space counts too.",
    options: {
      no: "No",
      "needs-space": "They said they need space",
      "they-asked": "They asked me not to contact them",
      "court-order": "A court has forbidden it",
    },
  },
  adult: {
    ask: "Are you 18 or older?",
    why: "If you are younger, there is help made for you. The studies here are mostly about adults.",
    options: { yes: "Yes", no: "No, I’m younger" },
  },
  central: {
    ask: "Is an addiction, or an untreated mental illness, a large part of this?",
    help: "Yours or theirs. Drink, drugs or gambling; deep lows, highs out of control, hearing voices, not eating.",
    why: "While it goes on, it outweighs what two people can do. A doctor comes first.",
    options: {
      no: "No",
      addiction: "An addiction",
      illness: "An untreated illness",
      both: "Both",
    },
  },
  committed: {
    ask: "Are they married, engaged or settled with someone else?",
    why: "If they share their life with someone else, we do not help anyone come between the two.",
    options: {
      no: "No",
      married: "They are married to someone else",
      "engaged-or-a-year": "Engaged, or living together for a year or more",
      unsure: "I’m not sure",
    },
  },
  motive: {
    ask: "When you want them back, what is it most?",
    why: "Some wishes are not about this one person. It helps to know before you wait or act.",
    options: {
      love: "I love them, and miss who they are",
      lonely: "I can’t bear to be alone",
      bored: "My days are empty without them",
      pride: "I can’t stand losing, or someone else winning",
      unsure: "I don’t know",
    },
  },
};

const ticks: Readonly<Record<SafetyTick, string>> = {
  "harm:to-me": "I was hurt, threatened or controlled",
  "harm:by-me": "I hurt, threatened or controlled them",
  "harm:unsure": "Something like that, I’m not sure",
  "contact:they-asked": "They asked me not to contact them",
  "contact:court-order": "A court forbids contact",
  "contact:needs-space": "They said they need space",
  "adult:no": "I’m under 18",
  "central:addiction": "An addiction is a large part, mine or theirs",
  "central:illness": "An untreated mental illness is a large part",
  "committed:married": "They are married to someone else",
  "committed:engaged-or-a-year":
    "They are engaged, or have lived with someone else for a year",
};

/** The words of the screen on which five of them are asked together. */
export const safetyFitsWords: {
  readonly ask: string;
  readonly help: string;
  readonly why: string;
  readonly ticks: Readonly<Record<SafetyTick, string>>;
  readonly none: string;
  readonly these: string;
} = {
  ask: "Does any of this fit?",
  help: "Tick whatever fits, now or in the past. It stays on this device.",
  why: "Each of these changes what would help. Some matter more than any number. Being hurt can mean hitting, pushing, breaking things, threats, or being made to have sex. Being controlled can mean being watched, kept from friends or money, or afraid to say no.",
  ticks,
  none: "None of these",
  these: "Go on",
};

/** The words around them. */
export const safetyQuestionWords = {
  intro:
    "Three short screens come first. Your answers stay on this device, kept apart from the rest.",
  place: ({ place, of }: { place: number; of: number }): string =>
    `Question ${place} of ${of}`,
  again: "We ask this again now and then.",
  unsaid: "I’d rather not say",
  back: "Back",
  why: "Why we ask",
  help: "Help lines",
  change: "Answer these again",
};
