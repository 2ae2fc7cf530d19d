import type { Sentence } from "../../src/sentence.ts";
import type {
  EarlySignsWords,
  ProblemStepsWords,
} from "../../src/ninety-words.ts";

/** The early signs of each issue. All of them are ours. */
export const earlySignsWords: EarlySignsWords = {
  clingy: [
    "You write again before an answer has come",
    "You drop your own evening, and do not mind",
  ],
  hygiene: [
    "Washing or laundry waits a day or two longer",
    "You think that it does not matter any more",
  ],
  jealousy: [
    "You want to look at their phone or their pages",
    "You ask who was there before you ask how it was",
  ],
  "too-little-affection": [
    "A day goes by without a warm word",
    "You sit in one room, each with a screen",
  ],
  "low-self-respect": [
    "You say yes and mean no",
    "You ask more than once a day whether all is well",
  ],
  "poor-conversation": [
    "You two talk of plans and chores, and of little else",
    "The phone lies on the table",
  ],
  "unmet-need": [
    "They say what they miss, as if it were a joke",
    "You put it off to next week",
  ],
  distance: [
    "A visit is moved, and then moved again",
    "You part without a next day in the calendar",
  ],
  argumentative: ["You answer before they are done", "You need the last word"],
  negative: [
    "Three complaints come before one good thing",
    "They tell you less of what they look forward to",
  ],
  dramatic: [
    "A small thing fills a whole evening",
    "You write while you are upset, instead of waiting a day",
  ],
  selfish: [
    "You decide, and tell them later",
    "You could not say what their week was like",
  ],
  "cheating-me": [
    "You keep one contact to yourself",
    "You leave out where you were",
  ],
  "lost-trust": [
    "A promise is not kept, and nobody speaks of it",
    "You begin to check instead of asking",
  ],
  "commitment-mismatch": [
    "Talk of next month turns to something else",
    "One of you plans, and the other waits",
  ],
  "lost-attraction": [
    "You stop making an effort for each other",
    "You sit side by side more than you do things",
  ],
  "someone-else": [
    "A door is kept open to someone else",
    "One name is not spoken of any more",
  ],
  "life-circumstances": [
    "What pressed on you then is pressing again",
    "You two speak only of what has to be done",
  ],
  "family-pressure": [
    "Others decide what is yours to decide",
    "You stop telling each other what they said",
  ],
  "work-too-much": [
    "Work takes the evening that was kept free",
    "You answer work at the table",
  ],
  money: [
    "A bill or a purchase is not spoken of",
    "You two put off looking at the account",
  ],
  anger: ["Voices get loud", "You feel it rise, and stay in the room"],
  untidy: [
    "Things lie for days where they fell",
    "One of you does it all, and goes quiet",
  ],
};

/** What to do when the same problem shows again. Who says each stands in the table of the plan. */
export const problemStepWords: ProblemStepsWords = {
  "say-it-the-same-week":
    "Say it the same week, in one sentence and by day: what you saw, and what you would like instead.",
  "your-part-first": "Begin with your own part in it, and then stop.",
  "back-to-your-habit":
    "Old weak spots come back when the work stops. Go back to the one habit you have been mending.",
  "no-list-of-wrongs": "No list of earlier times, and no “you always”.",
  "talk-of-it-in-peace":
    "Talk of it once, in a calm hour. Now that you are back together is the time for that.",
  "settle-it-and-leave-it":
    "Settle it in that one talk. Then leave it, and do not bring it up each day.",
  "one-rule-each-again":
    "One small new rule each. You each choose your own, not the other’s.",
  "begin-the-habit-anew":
    "Begin your habit anew, at its first step. You may do that as often as it takes.",
  "what-the-coach-says":
    "If the hope was that it would mend by itself, this is where such a return ends.",
  "is-it-worked-on":
    "So look at this: do you both still name it, and work on it? Three times are not a verdict on either of you.",
  "someone-to-help":
    "Some things are too much for two. Someone who helps couples for a living can be asked now.",
  "both-ways-are-good":
    "You may stay, and you may go. Letting go is as good a way as staying.",
};

/** Every other word of the old problem. */
export const oldProblemWords = {
  heading: "If the old problem shows again",
  lead: "It may show again. What counts is what you do with it then.",
  signs: {
    heading: "Its early signs",
    text: "Look for them in yourself and in the two of you. They are no list to watch the other by.",
    own: "In your own words",
    ours: "These signs are our own. They follow from what you said drove you apart.",
  },
  own: {
    heading: "What was it?",
    asks: "You have not said what drove you apart, or we have no signs for it. Put it in your own words, if you like.",
    adds: "Add what you know of it yourself, if you like.",
    what: "The old problem",
    whatExample: "Such as: we stopped talking.",
    sign: "How it begins, most of the time",
    signExample: "Such as: dinner goes by in silence.",
    keep: "Keep this",
    kept: "Kept.",
    undo: "Put back what stood there",
  },
  times: {
    heading: "Did it show?",
    none: "You have not noted it since you two got back together.",
    noted: "When you noted it",
    again: "It showed again today",
    said: "Noted. Below is what helps now.",
    today: "You noted it today. That is enough for one day.",
    takeOut: (date: string): Sentence => [
      "Take out",
      { unseen: ` the note of ${date}` },
    ],
    takenOut: "Taken out.",
    undo: "Undo",
    full: "This list is full. Take out a note first.",
  },
  steps: {
    first: {
      heading: "The first time",
      text: "Once is not the end. It is a good moment to speak of it.",
    },
    second: {
      heading: "The second time",
      text: "Now it needs one calm talk.",
    },
    third: {
      heading: "The third time, or more",
      text: "Time to look at all of it again. It is not a verdict.",
    },
  },
  ahead: "What to do the first time",
  afraid:
    "If you feel afraid or put down, that comes before all of this, also the first time.",
  help: "Help",
  check: "Look at the reunion check",
  reading: "Your reading: staying, and what moves it",
  lettingGo: "Letting go",
  back: "Back to this week",
} as const;
