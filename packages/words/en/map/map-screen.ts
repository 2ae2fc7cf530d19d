import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** What the screen of the map says around its tasks. */
export const mapScreenWords = {
  heading: "Your map",
  /** Above the map, after words of care. */
  below: "What you can do now",

  empty: {
    text: "Here you will see where you stand, and one to three small things to do, each with its reason. All of it is made from what you tell.",
    start: "Answer a few questions",
  },

  today: "Today",
  enough:
    "That is enough for today. There is more below, for whenever you want it.",
  nothingMore: "That is all there is for now.",
  done: (what: string): Sentence => ["Done", { unseen: `: ${what}` }],
  takeBack: "Undo",
  undo: (what: string): Sentence => ["Undo", { unseen: `: ${what}` }],
  doneToday: (what: string): Sentence => [what, { quiet: " · done today" }],
  doneOn: (day: string): string => `You did this on ${day}.`,
  full: "Your journal is full: this could not be added. Nothing else is lost.",

  task: ({
    what,
    every,
  }: {
    readonly what: string;
    readonly every: string;
  }): Sentence => [what, { quiet: ` · ${every}` }],
  why: (what: string): Sentence => ["Why this?", { unseen: ` ${what}` }],
  because: "It is here because of:",
  /** An answer of theirs, and what they said. */
  answered: ({ about, said }: { about: string; said: string }): string =>
    `${about}: ${said}`,
  whoSays: {
    seed: "The coach says so, in the post that this is built on.",
    author: "The coach says so elsewhere.",
    peer: "Other coaches say so.",
    inferred: "Nobody but us says so: it is our own.",
  },
  by30: (text: string): string => `After thirty days: ${text}`,
  by60: (text: string): string => `After sixty days: ${text}`,
  more: "More for now",

  stage: ({ name, status }: { name: string; status: string }): Sentence => [
    name,
    { quiet: ` · ${status}` },
  ],
  /** How letting go stands while it is not the way one is on. */
  alwaysOpen: "always open",
  askedThen: (question: string): string => `What is asked then: ${question}`,
  logistics: "Plain messages",
  changed: "What changed last",
  /** The map of a day before, to be read. */
  earlier: {
    link: "Your map as it was before that",
    heading: (day: string): string => `Your map on ${day}`,
    text: "This is how it stood that evening, by what you had told until then.",
    before: (day: string): string => `Earlier: ${day}`,
    after: (day: string): string => `Later: ${day}`,
    today: "Your map today",
  },
  unmeasured:
    "No study shows that any of this brings anyone back. It is there for you.",

  waiting: {
    summary: "A day to stop waiting",
    text: "You can agree with yourself on a day, and on a sign that would end it sooner. Choose both on a calm day, and change them on one. Nothing happens by itself when it comes.",
    day: "The day, two weeks from now or later",
    sign: "A sign, in your own words, if you like",
    example: "Such as: they have moved in with someone.",
    keep: "Agree on this",
    change: "Change it",
    takeBack: "Take it back",
    invalid: (day: string): string => `Choose a day from ${day} on.`,
    sooner: (sign: string): Sentence => [
      "Or sooner, by this sign: ",
      { quote: sign },
    ],
    ask: "Would you like to choose a day to stop waiting?",
    notNow: "Leave it for now",
    notNowKept: "You are not asked again. It stays here, folded.",
    dayIsHere: "This is the day you chose",
    signIsHere: "The sign you chose has come",
    here: "On a calm day you said that you would stop waiting now. You can let go with your head up: you waited, you did what was yours, and you kept your word to yourself.",
    newDay: "Choose a new day",
    newChoice:
      "A new day is possible. It is a new choice, and not the one you made then. Nothing happens by itself.",
    came: "The sign has come",
    cameKept: "Kept: the sign has come.",
    signWas: (sign: string, day: string): Sentence => [
      "Your sign was: ",
      { quote: sign },
      { quiet: ` You said so on ${day}.` },
    ],
    kept: "Agreed.",
    takenBack: "Taken back.",
  },

  lettingGo: {
    text: "You can let go on any day. It is as good a way as any other here.",
    /** While they let go. */
    isChosen:
      "You are letting go. It is as good a way as any other here, and it needs no hurry.",
    read: "What letting go can be",
    map: "Your map of letting go",
    choose: "I want to let go",
    ask: "Do you want to let go? Your map becomes one of healing. Nothing is deleted, and you can go on again on any day.",
    yes: "Yes, let go",
    no: "Not now",
    chosen: "You chose to let go. This is a map of healing now.",
    goOn: "Go on as before",
    wentOn: "You go on as before.",
  },

  ifThen: {
    text: "Decide on a calm day what you will do in a hard moment. Then it need not be decided in it.",
    link: (count: number): string =>
      locale.plural(count, {
        "=0": "Make an if-then plan",
        one: "Your if-then plan",
        other: `Your ${locale.number(count)} if-then plans`,
      }),
  },

  /** From a task to a page that tells more. */
  pages: {
    rebound: "If they are with someone new",
    "friend-zone": "“Let’s be friends”",
    "what-they-may-feel": "What they may go through",
  },
  /** From a task to the page on which it is done. */
  places: {
    /** Only for whoever has a coach here. */
    coach: "It can be your coach: calls with them",
    dates: "Enter the days, and a plan for each",
    "ended-again": "It ended again: what helps now",
    "letting-go": "Letting go",
    ninety: "This week’s card",
    unsent: "Write it, don’t send it",
  },

  calendar: "A file for your calendar",
  answers: "Your answers",
  coach: "Talk it over in a call with your coach",
};
