import type { Sentence } from "../../src/sentence.ts";

interface ClosingWords {
  readonly heading: string;
  readonly intro: string;
  readonly notNow: {
    readonly heading: string;
    readonly text: string;
    readonly help: string;
    readonly safe: string;
  };
  /** In case closing means more than the app. */
  readonly more: { readonly text: string; readonly help: string };
  readonly does: {
    readonly heading: string;
    readonly points: readonly string[];
  };
  readonly letter: {
    readonly heading: string;
    readonly text: string;
    readonly link: string;
  };
  readonly copy: {
    readonly heading: string;
    readonly text: string;
    readonly none: string;
    readonly last: (day: string) => string;
    readonly changed: (day: string) => string;
    readonly link: string;
  };
  readonly day: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly keep: string;
    readonly kept: (day: string) => string;
    readonly agreed: (day: string) => string;
    readonly takeBack: string;
    readonly invalid: string;
  };
  readonly now: {
    readonly heading: string;
    readonly text: string;
    readonly close: string;
    readonly ask: string;
    readonly yes: string;
    readonly no: string;
  };
  /** The quiet page. */
  readonly closed: {
    readonly heading: string;
    readonly since: (day: string) => string;
    readonly text: readonly string[];
    readonly open: string;
    readonly letter: string;
    readonly help: string;
    readonly kit: string;
    readonly copy: string;
    readonly erase: string;
    readonly isOpen: { readonly text: string; readonly today: string };
  };
}

/** A day to close the app, and the quiet page that stands in its place afterwards. */
export const closingWords: ClosingWords = {
  heading: "A day to close this app",
  intro:
    "One day you may not need this any more. You can wait for that day, or choose one, and change it as often as you like.",
  notNow: {
    heading: "Not today",
    text: "You said that you may hurt yourself. Nothing has to be closed, finished or said goodbye to now. Talk to someone first; all of this waits.",
    help: "Talk to someone now",
    safe: "I’m not safe",
  },
  more: {
    text: "If “closing” means more to you than an app, and you think of ending your life, stop here and talk to someone now.",
    help: "See who answers",
  },
  does: {
    heading: "What happens then",
    points: [
      "In the place of Today there is a quiet page, without numbers, tasks or questions.",
      "Nothing is deleted. Everything stays in this browser until you erase it.",
      "No reminder is shown.",
      "The kit and the numbers to call stay one tap away.",
      "One tap opens everything again. Nobody is told, and nothing is counted.",
    ],
  },
  letter: {
    heading: "A letter to yourself",
    text: "If you like: what you would want to hear if it ever hurts like this again. It stays closed until you open it.",
    link: "Write it, or see it",
  },
  copy: {
    heading: "A last copy",
    text: "Browsers forget. A copy on your own disk does not, and it opens without this app. The letter is in it.",
    none: "There is no copy yet.",
    last: (day) => `Your newest copy is from ${day} and holds everything.`,
    changed: (day) =>
      `Your newest copy is from ${day}. Something has changed since.`,
    link: "Save a copy",
  },
  day: {
    heading: "Choose a day",
    text: "When it comes, Today asks you. Nothing closes by itself.",
    field: "The day",
    keep: "Keep this day",
    kept: (day) => `Kept: ${day}.`,
    agreed: (day) => `You chose ${day}.`,
    takeBack: "No day after all",
    invalid: "Choose a day from today on.",
  },
  now: {
    heading: "Or close it now",
    text: "The letter and the copy are not needed for it.",
    close: "Close the app",
    ask: "Close it now? Everything stays, and one tap opens it again.",
    yes: "Yes, close it",
    no: "Not yet",
  },
  closed: {
    heading: "It is quiet here",
    since: (day) => `You closed this on ${day}.`,
    text: [
      "You have carried this a long way. Nothing here waits for you.",
      "All that you wrote is still in this browser, until you erase it.",
    ],
    open: "Open it again",
    letter: "Your letter to yourself",
    help: "Talk to someone",
    kit: "If it hurts: breathe first",
    copy: "Save a copy",
    erase: "Erase everything",
    isOpen: {
      text: "This page is for later. The app is open.",
      today: "Go to Today",
    },
  },
};

interface PartingLetterWords {
  readonly heading: string;
  readonly back: string;
  readonly intro: string;
  readonly ideas: readonly string[];
  readonly ideasHeading: string;
  readonly mark: string;
  readonly field: string;
  readonly kept: string;
  readonly full: string;
  readonly writeNew: string;
  readonly done: string;
  readonly doneSaid: string;
  readonly list: string;
  readonly letter: (day: string) => Sentence;
  readonly goOn: string;
  readonly remove: (day: string) => Sentence;
}

/** The letter to oneself: kept as typed, and closed until the person opens it. */
export const partingLetterWords: PartingLetterWords = {
  heading: "A letter to yourself",
  back: "Closing",
  intro:
    "Write to the person you will be in a year, or on the next dark evening. It stays closed until you open it, and it is part of every copy you save.",
  ideasHeading: "If you do not know how to begin",
  ideas: [
    "What did you get through that you thought you could not?",
    "Who was there?",
    "What do you want to remember, if you ever want to wait again?",
    "What would you say to yourself as you were on the first night?",
  ],
  mark: "These questions are our own.",
  field: "Your letter",
  kept: "Kept.",
  full: "It is too long to be kept whole. What you wrote before is safe: shorten it a little.",
  writeNew: "Write a letter",
  done: "Close the letter",
  doneSaid: "It is closed. You will find it here.",
  list: "Your letters",
  letter: (day) => [`A letter of ${day}`],
  goOn: "Write on",
  remove: (day) => ["Delete", { unseen: `: the letter of ${day}` }],
};
