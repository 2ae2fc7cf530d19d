import type { Sentence } from "../../src/sentence.ts";

/** Every word of the plain log of what happened. */
export const happenedWords = {
  heading: "What happened?",
  intro:
    "Choose what it was and when. It stays on this device, and counts in your reading.",
  them: "They",
  you: "I",
  both: "The two of us",
  met: "We met",
  answered: "They wrote, and I answered",
  returned: "We are back together",
  leftAgain: "It has ended again",
  waiting: "I chose a day to stop waiting",
  noWaiting: "I chose no day to stop waiting",
  signCame: "The sign I had chosen came",
  lettingGo: "I chose to let go",
  goingOn: "I chose to go on",
  breaks: {
    wrote: "I wrote to them",
    called: "I called them",
    "turned-up": "I went where they were",
    "through-friends": "I asked a friend to tell them something",
    "reacted-online": "I reacted to something online",
    other: "I got in touch in another way",
  },
  when: "When was it?",
  today: "Today",
  yesterday: "Yesterday",
  date: "Another day",
  invalidDate: "Choose a day up to today.",
  choose: "First choose what happened.",
  note: "A note for yourself, if you like",
  keep: "Keep it",
  full: "Your journal is full: this could not be added. Nothing else is lost.",
  kept: "Kept.",
  after: {
    signal:
      "You do not have to answer today. An answer that waits a day is seldom worse for it.",
    break: "It is done. The next hour is yours.",
    answered: "You answered. Nothing more has to happen today.",
    met: "Give yourself some quiet time after it.",
    returned:
      "Go slowly. How it goes over the coming weeks says more than the day itself.",
    "left-again": "That hurts. Nothing has to be decided today.",
  },
  list: "What you have noted so far",
  empty:
    "Nothing yet. What you note here is listed below with its day, and you can remove it again.",
  line: ({ what, day }: { what: string; day: string }): Sentence => [
    what,
    { quiet: ` ${day}` },
  ],
  takeOut: (what: string): Sentence => ["Remove", { unseen: `: ${what}` }],
  takenOut: "Removed.",
  undo: "Undo",
};
