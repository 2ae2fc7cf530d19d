import type { ContactKindId } from "@staying-power/plan";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** What a danger in a message of theirs is called, and what is said of it. */
interface DangerWords {
  readonly heading: string;
  readonly text: readonly string[];
}

/** Each kind as it is offered among the others, in a few words. */
export const contactKindsInShort: Readonly<Record<ContactKindId, string>> = {
  errand: "An errand, or the children",
  ping: "A short hello",
  "how-are-you": "“How are you?”",
  warm: "“I miss you”",
  "why-silent": "“Why are you ignoring me?”",
  "asks-to-meet": "“Can we meet?”",
  apology: "“I’m sorry”",
  anger: "Anger or blame",
  "asks-for-support": "They are in trouble",
  "late-or-sexual": "Late, drunk, or sex",
  "just-friends": "“Let’s be friends”",
  "new-partner": "They have someone new",
  "wants-to-try": "“I want to try again”",
  "no-more": "“Don’t contact me”",
  silence: "Nothing, after I answered",
  belongings: "Things to fetch or return",
  "through-a-friend": "They asked a friend",
  "likes-or-views": "A like, or a view",
};

/** What is said of a danger in a message of theirs: to themselves, or to the person who reads it. */
export const theirDangerWords: Readonly<
  Record<"themselves" | "you", DangerWords>
> = {
  themselves: {
    heading: "They may be in danger",
    text: [
      "If they speak of ending their life, call the emergency number for where they are, now. Then tell someone who is near them.",
      "You do not have to be sure, and you need not do it alone. You cannot be the only one who keeps them safe.",
      "It is no reason to come back together, and no reason to go there by yourself.",
    ],
  },
  you: {
    heading: "This may be a threat",
    text: [
      "You do not have to answer it, and you do not have to be sure. Keep the message, and tell someone.",
      "If you are in danger now, call the emergency number.",
    ],
  },
};

/** Every word of the room for something that came from them. */
export const reachedOutWords = {
  heading: "What came?",
  intro: "Take a breath. Hardly anything needs an answer this minute.",
  more: "Something else",

  paste: {
    summary: "Paste their message instead",
    label: "Their message",
    stays:
      "It stays on this screen and is gone when you leave it. Nothing is sent.",
    clear: "Clear it",
    working: "Reading it…",
    maybe: "It could be:",
    decide: "You know them. Choose what fits.",
    unsure: "I cannot tell what this is. Choose below what fits best.",
    unread:
      "I could not read this: only English can be read here so far. Choose below what fits best.",
    failed: "It could not be read just now. Choose below what fits best.",
    cut: (most: number): string =>
      `Only its first ${locale.number(most)} characters were looked at for this.`,
    softHelp:
      "If any of this makes you afraid, for yourself or for them, talk to someone first.",
    softDoor: "Who to talk to right now",
  },

  danger: {
    heading: "This comes before any answer",
    care: "What else to do when you are not safe",
    notThat: "It does not speak of harm: go on",
  },

  back: "What came was something else",
  happened: "We are back together, or something else happened",
  /** Sentences that stand together in one run of text. */
  inOneRun: (sentences: readonly string[]): string => sentences.join(" "),
  answer: "Answer?",
  /** While they let go. */
  lettingGoNow:
    "You are letting go. You need not answer, and a kind no is an answer too.",
  when: {
    atOnce: "You may answer at once.",
    now: "You can answer now, until ten at night.",
    today: (hour: string): string =>
      `Not before ${hour}, and not after ten at night.`,
    tomorrow: (hour: string): string =>
      `Not before tomorrow at ${hour}, and not after ten at night.`,
    later: (moment: string): string =>
      `Not before ${moment}, and not after ten at night.`,
  },
  length: "No longer than they wrote.",
  lengthAndQuestion:
    "No longer than they wrote, with one neutral question at the most.",
  says: "Three ways to say it",
  saysNote:
    "Choose one to begin with. It opens in the message check, for you to put into your own words.",
  say: (text: string): Sentence => [{ unseen: "Begin with: " }, `“${text}”`],
  write: "Write it here",
  friendZone: "What being friends would mean now",
  whoSays: "Who says so, and who does not",

  note: "Note that it came",
  noteNo: "Note their no",
  noNote:
    "With that, everything here that could lead to a message stops. You can take it back.",
  keepText: "Keep their words with it, on this device",
  tooLong: (most: number): string =>
    `Their words are too long to be kept with it: more than ${locale.number(most)} characters.`,
  noted: (hour: string): string =>
    `Noted at ${hour}. It counts in your reading.`,
  notedNo: "Noted. Their no stands.",
  answered: "I have answered",
  answeredNoted: (hour: string): string =>
    `You answered at ${hour}. Nothing more has to happen today.`,
  takeBack: "Undo",
  full: "Your journal is full: this could not be added. Nothing else is lost.",

  lettingGo: "What letting go can be",

  gate: {
    below: "If something came",
    noAnswer:
      "Whatever came, it needs no answer from you. You can put the phone down.",
    errands:
      "What has to be settled for the children or the home may be answered:",
    log: "Note something that happened",
  },

  ladder: {
    heading: "Meeting again, step by step",
    now: (name: string): Sentence => [{ strong: "Now: " }, name],
    next: (name: string): Sentence => [{ strong: "After that: " }, name],
    onceAsked:
      "They asked, so yes, once. The count below is only for meetings that you would suggest.",
    met: "That has been. The next step is theirs to suggest.",
    wants: "What it still waits for:",
    ready: "Nothing stands in its way.",
    inferred: "The steps go by coaches, the numbers are our own.",
  },
};
