import type { SafetyTick } from "@staying-power/care";
import type { BrowserContextOptions } from "playwright-core";

/** What is answered by one button, or a list that is ticked; an empty one says "none of these". */
export type Answer = string | readonly string[];

/** One first hour: who comes, with what, and what they say. */
export interface FirstHour {
  readonly who: string;
  readonly browser: BrowserContextOptions;
  /** All by the keyboard, with letters of this many pixels; else by touch. */
  readonly keyboard?: { readonly letters: number };
  /** What fits of the questions about safety. */
  readonly fits: readonly SafetyTick[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** The message they are about to send. */
  readonly draft: string;
  /** What the same person has to tell three weeks later; without it the hour ends. */
  readonly later?: { readonly day: string };
}

const phone = { viewport: { width: 360, height: 740 } } as const;

const young: Readonly<Record<string, Answer>> = {
  breakup: "Three days ago",
  endedBy: "ex",
  relationshipKind: "dating",
  relationshipMonths: "18",
  children: "false",
  ties: [],
  issues: ["clingy"],
  ending: "torn",
  conduct: ["pleaded"],
  signals: [],
  exPartner: "none",
  ageMe: "25",
  ageEx: "25",
  earlierReunions: "0",
  noContactWeeks: "0",
  happyHistory: "true",
  exSaidRegret: "false",
  network: "neutral",
  longDistance: "false",
  ignoredRequests: "false",
  apology: "not-owed",
  issueWork: "none",
  newFocus: "false",
  exCircumstances: [],
  genderMe: "f",
  genderEx: "m",
};

const married: Readonly<Record<string, Answer>> = {
  ...young,
  breakup: "A month ago",
  relationshipKind: "married",
  relationshipMonths: "120",
  children: "true",
  ties: ["home"],
  divorceFiled: "true",
  exPartner: "serious",
  ageMe: "40",
  ageEx: "40",
};

const plea =
  "Please please talk to me. I can't eat, I can't sleep. I will do anything, just give me one more chance.";

/** Seven people who open the app for the first time, the first of them again three weeks later. */
export const firstHours: readonly FirstHour[] = [
  {
    who: "left three days ago",
    browser: phone,
    fits: [],
    answers: young,
    draft: plea,
  },
  {
    who: "a parent of two, papers filed",
    browser: phone,
    fits: [],
    answers: married,
    draft:
      "You always forget the coat, as usual. Can you bring it on Friday at 5?",
  },
  {
    who: "the one who ended it",
    browser: phone,
    fits: [],
    answers: { ...young, endedBy: "me", ending: "calm", breakup: "A week ago" },
    draft: `I am sorry. I walked out and did not answer you for two days. ${plea}`,
  },
  {
    who: "told “never again”",
    browser: phone,
    fits: ["contact:they-asked"],
    answers: young,
    draft: plea,
  },
  {
    who: "seventeen",
    browser: phone,
    fits: ["adult:no"],
    answers: { ...young, relationshipMonths: "6" },
    draft: "are you really not gonna answer me. fine. enjoy your new friends",
  },
  {
    who: "58, large letters, keyboard",
    browser: { viewport: { width: 1280, height: 800 } },
    keyboard: { letters: 36 },
    fits: [],
    answers: { ...married, children: "false", ties: [], divorceFiled: "false" },
    draft: plea,
  },
  {
    who: "the first, three weeks later",
    browser: phone,
    fits: [],
    answers: young,
    draft: plea,
    later: { day: "2026-12-13" },
  },
];
