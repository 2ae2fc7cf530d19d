import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** What became of the cases, and how what was said stands beside it. */
export const deskOutcomesWords = {
  /** On the page of one case. */
  ofCase: {
    heading: "What became of it",
    intro:
      "Say it as you heard it; that nobody knows is an answer too. It is kept in your own sealed note.",
    gated:
      "Behind this gate no number was shown, so nothing is asked about the ex here, and nothing is counted. How the person is belongs in your note.",
    said: ({ day, back }: { day: string; back: People }): string =>
      `On ${day}, when you first read this case, the forecast said: of 100 people in their situation about ${back.about} come back within a year (${back.low} to ${back.high}).`,
    model: (version: string): string => `Version ${version} of the model.`,
    notSaid:
      "No forecast was kept when this case was first read, so nothing can be set beside what happened.",
    journal: {
      apart: (day: string): string =>
        `Their own journal says that they were apart on ${day}.`,
      together: (day: string): string =>
        `Their own journal says that they were together again on ${day}.`,
      "ended-again": (day: string): string =>
        `Their own journal says that it had ended again on ${day}.`,
    },
    question: "Between the two of them",
    states: {
      apart: "They are apart, and were not together in between",
      together: "They are together again",
      "ended-again": "They were together again, and it ended again",
      unknown: "I do not know",
    },
    back: "The day the ex came back, as well as you know",
    left: "The day it ended again, as well as you know",
    dayNote: "You may leave this empty.",
    count: "Count it in my figures, without a name",
    countNote:
      "Only steps are counted, such as “20 to 30 of 100, not back after half a year”. The sheet is sealed to the coaches of your practice.",
    keep: "Keep it",
    choose: "Choose one answer first.",
    day: "Choose a day from the day it ended up to today, or leave it empty.",
    order:
      "Choose two days: the one the ex came back, and a later one on which it ended again.",
    kept: "Kept.",
    keptCounted: "Kept, and counted without a name.",
    early:
      "Kept. There is nothing to count yet: that begins three months after you first read the case, or a month after it ended for a record to give on.",
    uncounted:
      "It is kept in your note, but your figures could not be changed. Keep it once more to count it.",
    newer:
      "A newer version of the desk wrote this part of your note. Load the page again to change it.",
    told: {
      heading: "What you kept",
      line: (day: string, said: string): string => `${day}: ${said}`,
      remove: (day: string): Sentence => ["Remove", { unseen: `: ${day}` }],
    },
    due: "It is worth asking again after one month, three months, half a year and a year.",
  },

  /** On the page of all of them. */
  heading: "What was said, and what happened",
  intro:
    "What the forecast said when you first read a case, beside what became of it. A case counts for a span only once that span is over, whatever happened: those who come back are told of sooner, and would else seem more.",
  own: "Your cases",
  practice: "The practice together",
  practiceNote: (coaches: number): string =>
    locale.plural(coaches, {
      one: "One coach counted so far.",
      other: `${locale.number(coaches)} coaches counted so far.`,
    }),
  closedSheets: (sheets: number): string =>
    locale.plural(sheets, {
      one: "One sheet could not be opened with your key: it was sealed before you came. It can be read once that coach counts again.",
      other: `${locale.number(sheets)} sheets could not be opened with your key: they were sealed before you came. They can be read once those coaches count again.`,
    }),
  ownClosed:
    "Your own figures could not be read here. A newer version of the desk may have written them: load the page again.",
  empty: {
    heading: "Nothing counted yet",
    text: "Open a case, go to “What became of it”, and say how it is. That takes less than a minute. From three months after you first read a case it counts here.",
    action: "Go to your cases",
  },
  waiting: (cases: number): string =>
    locale.plural(cases, {
      one: "One case is counted for a record, and not over for any span yet.",
      other: `${locale.number(cases)} cases are counted for a record, and not over for any span yet.`,
    }),
  horizon: "After how long",
  horizons: {
    "3-months": "Three months",
    "6-months": "Half a year",
    "1-year": "A year",
  },
  none: "No case is over for this span yet.",
  few: (cases: number, least: number): string =>
    locale.plural(cases, {
      one: `That is one case. With fewer than ${locale.number(least)} chance decides nearly everything, so there is only the list and no curve.`,
      other: `These are ${locale.number(cases)} cases. With fewer than ${locale.number(least)} chance decides nearly everything, so there is only the list and no curve.`,
    }),
  line: (said: string, cameBack: boolean): string =>
    cameBack
      ? `Said ${said} of 100: came back.`
      : `Said ${said} of 100: not back.`,
  said: (from: number, to: number): string =>
    from === 0
      ? `under ${locale.number(to)}`
      : to === 100
        ? `${locale.number(from)} or more`
        : `${locale.number(from)} to ${locale.number(to)}`,
  table: {
    caption: "Of 100 people: what was said, and what happened",
    said: "Said",
    cases: "Cases",
    back: "Came back",
    share: "Of 100",
    range: ({ about, low, high }: People): string =>
      `${locale.number(about)} (${locale.range({ low, high })})`,
    fits: "Fits",
    fitWords: { yes: "can be the same", no: "differs" },
  },
  axes: { said: "Said, of 100", back: "Came back, of 100" },
  picture: (cases: number): string =>
    `What was said from left to right, and what happened from below to above, for ${locale.number(cases)} cases. The table below says the same.`,
  how: "The range in brackets is the one in which the true share lies 95 times out of 100, for cases picked by chance. Yours were not: people choose their coach, and tell more often when something happened. A step that differs is worth a thought, and no proof.",

  export: {
    heading: "Records to give on",
    text: "From what you counted come records without a name, the same that the app makes. Somebody who gathers them can teach the model by them, or check it.",
    fields:
      "Each has four fields with a few steps: no day, no word, no name and no number of anybody's. A kind of record of which fewer than five breakups are known is not made.",
    once: "Each file holds all your records so far. Whoever gathers them has to take the newest one in the place of earlier ones.",
    count: (records: number): string =>
      locale.plural(records, {
        "=0": "There is no record yet. One can be made from a month after a breakup whose day was told.",
        one: "There is one record.",
        other: `There are ${locale.number(records)} records.`,
      }),
    show: "Show me all of it",
    whole:
      "This is all of it, to the last letter, in an order that says nothing:",
    hides: "How it hides people",
    crowd: ({
      cases,
      smallest,
      largest,
    }: {
      cases: number;
      smallest: number;
      largest: number;
    }): string =>
      `A record hides somebody only among those who have the very same one. Among ${locale.number(cases)} breakups that were told in public the rarest kind is there ${locale.number(smallest)} times, the most usual ${locale.number(largest)} times. Whoever gets the file from you knows that these are people of yours, and a few records hide fewer than many.`,
    save: "Save it as a file",
    cancel: "Cancel",
    saved: (name: string): string =>
      `Your browser has been given the file ${name}. Nothing was sent.`,
    cancelled: "Nothing was saved.",
  },
};
