import { locale } from "../locale.ts";

interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** Every word of the page on what has become of it. */
export const outcomeWords = {
  heading: "What has become of it",
  /** Behind a gate. */
  headingGated: "How it is for you",
  kept: "Your answer stays on this device, as an entry of your journal.",
  early:
    "You will be asked here a month after it ended, then after three months, half a year and a year. Each time it is one question.",
  noDay: "This page needs the day on which it ended.",
  answerDay: "Say when it ended",

  question: {
    heading: "How is it now?",
    together: (day: string): string =>
      `You noted that they came back on ${day}. Are you two together now?`,
    endedAgain: (day: string): string =>
      `You noted that it ended again on ${day}. Is it so now?`,
    yes: {
      together: "Yes, we are together",
      "ended-again": "Yes, we are apart",
    },
    otherwise: "It is different now",
    state: "Between the two of you",
    states: {
      apart: "We are apart, and were not together in between",
      together: "We are together again",
      "ended-again": "We were together again, and it ended again",
    },
    feels: "For you",
    feelings: {
      hard: "Still hard",
      mixed: "Up and down",
      well: "Mostly all right",
    },
    back: "The day they came back, as well as you know",
    left: "The day it ended again, as well as you know",
    dayNote: "You may leave this empty.",
    keep: "Keep it",
    notNow: "Not now",
    never: "Never ask",
    choose: "Choose one answer first.",
    day: "Choose a day from the day it ended up to today, or leave it empty.",
    order:
      "Choose two days: the one they came back, and a later one on which it ended again.",
    full: "Your journal is full: this could not be added. Nothing else is lost.",
  },

  done: "Kept.",
  undo: "Undo",
  askAfterAll: "Ask me after all",

  answered: {
    heading: "What you answered",
    line: ({
      day,
      said,
    }: {
      readonly day: string;
      readonly said: string;
    }): string => `${day}: ${said}`,
    change: "Change it in your journal",
  },

  beside: {
    heading: "What was said then, and what happened",
    working: "The earlier readings are being worked out.",
    failed: "The earlier readings could not be worked out this time.",
    none: "There is no earlier reading to set beside it.",
    apart: "Your earlier readings are on a page of their own.",
    safety: "Before the numbers there is one question about your safety.",
    answer: "Answer that first",
    link: "How the reading moved",
    said: ({
      day,
      back,
    }: {
      readonly day: string;
      readonly back: People;
    }): string =>
      `On ${day}: of 100 people in your situation about ${back.about} come back within a year (${back.low} to ${back.high}).`,
    saidTogether: ({
      day,
      stayed,
    }: {
      readonly day: string;
      readonly stayed: People;
    }): string =>
      `On ${day}: of 100 people whose ex has come back as yours had, about ${stayed.about} are still together a year later (${stayed.low} to ${stayed.high}).`,
    how: "The range in brackets holds the true number 8 times out of 10, if the model is right. Each number is worked out anew, by today’s model, from what you had told by that day.",
    now: {
      apart: (days: number): string =>
        `What happened: ${locale.number(days)} days after it ended you two were apart, and had not been together in between.`,
      together: (days: number): string =>
        `What happened: ${locale.number(days)} days after it ended you two were together again.`,
      "ended-again": (days: number): string =>
        `What happened: ${locale.number(days)} days after it ended you two had been together again, and it had ended again.`,
    },
    /** Where the year of the reading is not over. */
    open: "The year that those numbers speak of is not over yet.",
    proves:
      "One case proves nothing. What is likely does not happen to everybody, and what is rare happens to somebody: this makes those numbers neither right nor wrong.",
  },

  record: {
    heading: "A record without a name",
    text: [
      "Whether numbers like these are right shows only over many people. If you like, you can make a record of yours and give it to someone who gathers them.",
      "It has four fields, each with a few steps. It holds no date, no word of yours, no name and no number of yours.",
    ],
    notSent: "Nothing is sent. It is made on this device.",
    show: "Show me the record",
    working: "The record is being made.",
    failed: "The record could not be made this time. Nothing was kept.",
    whole: "This is all of it, to the last letter:",
    means: "What it says",
    fields: {
      endedBy: "Who ended it",
      said: "What the forecast said four weeks after it, of 100 who come back within a year",
      watched: "How long after it you last said how it is",
      outcome: "What became of it",
    },
    bins: {
      endedBy: { ex: "They did", other: "You, or both of you, or not told" },
      said: {
        "under-20": "Under 20",
        "20-to-30": "20 to 30",
        "30-or-more": "30 or more",
      },
      watched: {
        "1-month": "One month or more",
        "1-year": "A year or more",
      },
      outcome: {
        "not-back": "Not back within the year, so far",
        together: "Together again",
        "ended-again": "Together again, and it ended again",
      },
    },
    hides: "How it hides you",
    /** How many share a record, in plain words. */
    crowd: ({
      kinds,
      cases,
      smallest,
      largest,
      same,
    }: {
      readonly kinds: number;
      readonly cases: number;
      readonly smallest: number;
      readonly largest: number;
      readonly same: number;
    }): readonly string[] => [
      `A record hides you only among people who have the very same one. So the steps are so coarse that there are only ${locale.number(kinds)} kinds of record, apart from how long you watched.`,
      `Among ${locale.number(cases)} breakups that were told in public, each kind is there: the rarest ${locale.number(smallest)} times, the most usual ${locale.number(largest)} times. One like yours is there ${locale.number(same)} times.`,
      "How long you watched can split such a group once more, into four at the most. And whoever gets the file from you knows that it is yours.",
    ],
    save: "Save it as a file",
    cancel: "Cancel",
    fileName: "outcome.json",
    saved: (name: string): string =>
      `Your browser has been given the file ${name}. Nothing was sent, and nothing of it is kept here.`,
    cancelled: "Nothing was saved, and nothing of it is kept.",
    notYet: {
      "no-breakup": "A record needs the day on which it ended.",
      "no-outcome": "A record needs your answer first.",
      "no-return-day":
        "A record needs the day on which they came back. You can note it under what happened.",
      "too-early": "A record can be made from a month after it ended.",
      "too-rare":
        "Too few breakups that we know of are like yours in these four fields. A record would not hide you, so none is made.",
    },
  },
} as const;
