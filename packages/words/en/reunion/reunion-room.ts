import type { Sentence } from "../../src/sentence.ts";
import { isBeyondSaying, surest } from "../../src/beyond-saying.ts";
import { locale } from "../locale.ts";

/** A number of people out of a hundred with its 80 % range, all whole. */
interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

const range = ({ low, high }: People): string => locale.range({ low, high });

const most = `more than ${surest}`;

const day = (date: string): string => locale.day(date);

/** The rooms of the reunion check, beside the words that the command line says as well. */
export const reunionRoomWords = {
  /** By what led here; while nothing did, what the page is for. */
  headings: {
    back: "Why they came back",
    asked: "Why they would come back",
    contact: "Where it comes from",
  },
  lead: "What counts now is whether they stay. Here you look at that, over weeks.",
  intro: [
    "We ask what you saw, one thing at a time. You can skip any question, and change any answer later.",
    "Then one page shows the likeliest reasons, what each would look like, and how fast to go. It is no verdict on them, and it does not tell you to send them away.",
    "Answer from what you saw or were told. Do not ask around, and do not look into their phone or pages for it.",
  ],
  begin: "Begin",
  goOn: "Go on answering",
  again: "Answer again for the last two weeks",
  empty: {
    text: "This page is for when they came back, asked to come back, or when contact has been steady for some weeks. Note that first, and it opens.",
    back: "They came back",
    wrote: "They wrote, or asked for something",
  },
  left: {
    heading: "They have left again",
    text: [
      "That hurts, and often more than the first time. Trying was no mistake, and that it ended says nothing about your worth.",
      "Nothing has to be decided or written tonight.",
      "What you answered is still kept. You need not look at it.",
    ],
    kit: "Something for the next twenty minutes",
    helps: "What helps now",
  },
  working: "Working it out…",
  failed:
    "It could not be worked out just now. What you answered is still here.",
  ask: {
    heading: "One moment…",
    skip: "Skip",
    see: "See it now",
    kept: (what: string): string => `Kept: ${what}.`,
    skipped: (what: string): string => `Skipped: ${what}.`,
    undo: "Take back",
    why: "Why we ask",
    full: "Your journal is full, so this could not be kept. Save a copy under Mine, and take out what you no longer need.",
    done: "That is all for now",
    doneText: "Nothing left to ask would change the picture today.",
    show: "Show me",
  },

  /** How long it has been, and what the page counts from. */
  since: (date: string, days: number): string =>
    locale.plural(days, {
      "=0": `Back since today, ${day(date)}.`,
      one: `Back since ${day(date)}: one day.`,
      other: `Back since ${day(date)}: ${locale.number(days)} days.`,
    }),
  asIf: "You have not noted that they are back. The numbers are about people whose ex came back like this, today.",
  lasts: {
    heading: "Does it last?",
    stay: (people: People): Sentence => [
      { strong: `${people.about} of 100` },
      " stay a year ",
      { quiet: `(${range(people)})` },
    ],
    leave: (people: People): Sentence => [
      { strong: `${people.about} of 100` },
      " leave again ",
      { quiet: `(${range(people)})` },
    ],
    alt: (stay: People, leave: People): string =>
      `Of 100 people whose ex came back like this: ${stay.about} are still together a year after it (${range(stay)}); ${leave.about} leave again (${range(leave)}).`,
    behind:
      "The first year since they came back is behind you. For the time after it there is no number here: nobody has counted it.",
    of: "Of 100 people whose ex came back like this, within a year of it. Most of this is our own judgement: nobody has counted it.",
    sure: {
      "cannot-tell":
        "We cannot tell. The range is nearly all there is; take no decision from it.",
      "fairly-unsure":
        "Fairly unsure: it is about people like you two, not about you.",
      unsure: "Unsure: it is about people like you two, not about you.",
      "very-unsure":
        "Very unsure: it is about people like you two, not about you.",
    },
  },
  reasons: {
    heading: "The likeliest reasons",
    clear: {
      "nothing-told":
        "You have not answered anything yet, so this is only what is known of anyone in your place.",
      "cannot-tell":
        "We cannot tell yet: no reason stands out from the others. That is an answer too; the coming weeks say more.",
      "one-leads":
        "One stands out by what you saw. It may still be another, and often several are true at once.",
      several:
        "Both fit what you saw. Often several are true at once, and one can give way to another.",
    },
    share: (people: People): Sentence =>
      isBeyondSaying(people)
        ? [{ strong: `${most} of 100` }]
        : [
            { strong: `${people.about} of 100` },
            " ",
            { quiet: `(${range(people)})` },
          ],
    row: (people: People): readonly [string, string] =>
      isBeyondSaying(people)
        ? [most, ""]
        : [String(people.about), range(people)],
    right: "the right reason",
    weeks: "In the coming weeks",
    ends: "What ends it",
    lasts: "What keeps it",
    apart: {
      heading: "What would tell them apart",
      text: "Look out for this. Do not test them for it: let it come by itself.",
      speaks: (answer: string, reason: string): Sentence => [
        answer,
        { quiet: ` speaks for: ${reason}` },
      ],
      none: "Nothing we could ask would tell these two apart today. Time will.",
    },
    all: "All eleven reasons",
    columns: { reason: "Main reason", about: "Of 100", range: "Range" },
  },
  moves: {
    heading: "How it moved",
    about: "What your earlier checks said",
    y: "of 100 people",
    right: "Restored attraction",
    label: (reason: string, people: number): string => `${reason}: ${people}`,
    takesPlace: (wrong: string): string =>
      `Another reason takes its place: ${wrong} has become less likely, and attraction more so. That is how a return can turn real.`,
    fades: (wrong: string): string =>
      `Attraction has become less likely since your first check, and this more so: ${wrong}. It says nothing about your worth. Go slower, and look again in two weeks.`,
    steady:
      "It has not moved by much between your checks. Most weeks tell little by themselves.",
    band: "The light bands hold the true lines 8 times out of 10, if the model is right.",
    alt: ({
      from,
      to,
      wrong,
      wrongFrom,
      wrongTo,
      rightFrom,
      rightTo,
    }: {
      from: string;
      to: string;
      wrong: string;
      wrongFrom: number;
      wrongTo: number;
      rightFrom: number;
      rightTo: number;
    }): string =>
      `From ${from} to ${to}: ${wrong} went from ${wrongFrom} to ${wrongTo} of 100; restored attraction from ${rightFrom} to ${rightTo}.`,
    columns: {
      day: "Day",
      right: "Restored attraction",
      lasts: "Stay a year",
    },
    cell: (people: People): string =>
      isBeyondSaying(people) ? most : `${people.about} (${range(people)})`,
  },
  signs: {
    heading: "Seven signs of the right reason",
    about: (seen: number): string =>
      `${locale.number(seen)} of 7 seen by you lately`,
    text: "These speak for restored attraction. Five of them over three weeks or more is our own mark, not a law.",
    seen: (days: readonly string[]): string =>
      `Seen on ${locale.list(days.map(locale.dayInShort))}`,
    notSeen: "Not seen yet",
    passed: (days: number): string =>
      `Five or more, each over ${locale.number(days)} days at least: by our mark, that is the right reason so far.`,
    notYet: (seen: number, days: number): string =>
      `${locale.number(seen)} of 7 so far, over ${locale.plural(days, { one: "1 day", other: `${locale.number(days)} days` })}. Weeks tell what one evening cannot.`,
  },
  pace: {
    about: "Slowly: what to do in these weeks",
    afraid: "If there is fear or contempt, that comes first, at any time.",
    help: "Help",
  },
  asking: {
    heading: "What to ask, and what to leave",
    about: "One thing at a time, by day",
    when: "One question a week is plenty: by day, in a calm hour, in your own words.",
    never:
      "Do not ask their friends or family, and leave their phone and their pages alone.",
    no: "If they say no to something, that is the answer. It is not asked again.",
  },
  mine: {
    about: "Why you want it",
    none: "You have not answered for yourself yet. It counts as much as what they want.",
  },
  ways: {
    heading: "From here",
    agreement: "A slow restart on one page",
    answers: "Your earlier checks",
    lettingGo: "Letting go",
    back: "Back to the check",
  },
  next: (date: string, isOnToday: boolean): string =>
    isOnToday
      ? `On ${day(date)} it is time to look again. Today will say so, quietly.`
      : `On ${day(date)} it is time to look again.`,
  dueNow: "Two weeks have gone by: you can look again now.",
  basis:
    "The ten wrong reasons and the right one are the coach’s. What each answer says about them is our own judgement, counted with care.",

  earlier: {
    heading: "Your earlier checks",
    intro:
      "Every answer, newest day first. If you change one, the page changes for that day and for today.",
    about: (answers: number): string =>
      locale.plural(answers, {
        one: "One answer",
        other: `${locale.number(answers)} answers`,
      }),
    none: "Nothing is kept here yet. Each answer of the check will stand here, with its day.",
    line: (question: string, answer: string): Sentence => [
      `${question}: `,
      { strong: answer },
    ],
    takenBack: "taken back",
    change: (what: string): Sentence => [
      "Change",
      { unseen: ` the answer to: ${what}` },
    ],
    takeOut: (what: string): Sentence => [
      "Take out",
      { unseen: ` the answer to: ${what}` },
    ],
    cancel: "Leave it",
    changed: "Changed.",
    takenOut: "Taken out.",
    gone: "This answer is no longer here.",
  },

  /** What each question is about, where its answer stands in a list. */
  short: {
    "how-back": "How they came back",
    "change-before": "What changed in their life before",
    "i-did-before": "What I did just before",
    "dated-before": "Whether they saw someone else",
    "who-begins": "Who begins",
    hours: "At what hours",
    "time-together": "Time together",
    "old-problem": "The old problem",
    "asks-about-me": "Whether they ask about me",
    moods: "In which moods",
    noticed: "Whether they noticed a change",
    pace: "Going slowly",
    "their-words": "What they say",
    plans: "How they plan",
    closeness: "Being close",
    shown: "In front of others",
    "my-reason": "Why I want it",
    "my-part": "My own part",
    "at-ease": "How I feel with them",
  },
} as const;
