import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** A number of people out of a hundred with its 80 % range, all whole. */
interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

const range = ({ low, high }: People): string => locale.range({ low, high });

const day = (date: string): string => locale.day(date);

/** The reunion check: why they came back, and whether it lasts. */
export const reunionWords = {
  heading: "Why they came back",
  lead: "Not if they come back, but if they stay: here you look at that, over weeks.",
  intro: [
    "We ask what you saw, one thing at a time. You can skip any question, and change any answer later.",
    "Then one page shows the likeliest reasons, what each would look like, and how fast to go. It is no verdict on them, and it tells nobody to send anyone away.",
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
  working: "Working it out…",
  failed:
    "It could not be worked out just now. What you answered is still here.",
  links: {
    back: "They came back: why, and will it last?",
    asked: "They want to try again: why, and would it last?",
    contact: "You are in touch again: where does it come from?",
  },
  today: {
    first: {
      back: "They are back. When you like, look at why, and at what lasts.",
      asked: "They asked to try again. When you like, look at why first.",
      contact:
        "You have been in touch for a while. When you like, look at where it comes from.",
    },
    again: "Two weeks have gone by. What did you see of the two of you?",
    open: "Have a look",
    later: "Not now",
  },

  ask: {
    heading: "One moment…",
    skip: "Skip",
    back: "Back",
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
  asIf: "You have not told that they are back. The numbers speak of people whose ex came back like this, today.",
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
    heading: "The two likeliest reasons",
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
    share: (people: People): Sentence => [
      { strong: `${people.about} of 100` },
      " ",
      { quiet: `(${range(people)})` },
    ],
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
    cell: (people: People): string => `${people.about} (${range(people)})`,
  },
  signs: {
    heading: "Seven signs of the right reason",
    about: (seen: number): string =>
      `${locale.number(seen)} of 7 seen by you lately`,
    text: "These speak for restored attraction. Five of them over three weeks or more is our own mark, not a law.",
    names: {
      "they-began": "They began most of your contact",
      "good-moods": "They came in good moods too",
      "saw-change": "They saw a change without being told",
      "named-issue": "They named the old problem",
      "own-part": "They named their own part in it",
      daylight: "Daylight and ordinary time",
      "slow-pace": "Slow is fine with them",
    },
    seen: (days: readonly string[]): string =>
      `Seen on ${locale.list(days.map(locale.dayInShort))}`,
    notSeen: "Not seen yet",
    passed: (days: number): string =>
      `Five or more, over ${locale.number(days)} days: by our mark, that is the right reason so far.`,
    notYet: (seen: number, days: number): string =>
      `${locale.number(seen)} of 7 so far, over ${locale.plural(days, { one: "1 day", other: `${locale.number(days)} days` })}. Weeks tell what one evening cannot.`,
  },
  pace: {
    heading: "How fast to go",
    about: "Slowly: what to do in these weeks",
    phases: {
      before: [
        "Nothing has to be decided yet. Short meetings by day, in new places; let them suggest the next one.",
        "If they ask to try again: say gladly that you would like to go slowly, and see each other for two weeks first.",
      ],
      first: [
        "Days 1 to 14: meet twice a week at most. Keep your own plans. Nothing is hidden, and nothing announced.",
        "Keep two homes for now. Big talks can wait for two weeks.",
      ],
      talk: [
        "Days 15 to 30: talk of the old problem once, calmly, by day. Own your part first.",
        "Then one new rule each, chosen for oneself.",
      ],
      weekly: [
        "Days 31 to 60: half an hour a week for the two of you: one thanks, one wish.",
        "Some affection each day. One evening a week stays your own.",
      ],
      ahead: [
        "Days 61 to 90: plan something together that lies three months ahead.",
        "Look at the reasons once more, alone.",
      ],
      after: [
        "After ninety days: keep what was good, above all your own evening and the half hour a week.",
      ],
    },
    watch: (reasons: readonly string[]): string =>
      `What shows itself in these weeks, if it is there: ${locale.list(reasons)}.`,
    afraid: "Fear or contempt comes before all of this, at any time.",
    help: "Help",
  },
  asking: {
    heading: "What to ask, and when",
    about: "One thing at a time, and what to leave",
    now: "One question a week is plenty, by day, in a calm hour, in your own words:",
    laterText:
      "What drove you apart can wait until about the third week. Then once, calmly, and let it rest.",
    dueText:
      "If you have not yet: what drove you apart may be talked of now, once, calmly, with your own part first.",
    notHeading: "Leave these",
    not: [
      "Who and where they were while you were apart. What touches your health or safety you may ask openly.",
      "“Why did you really come back?” Few people know, and it sounds like a test.",
      "“Do you love me more now?”, and any answer that must come at once.",
      "Their friends or family, their phone, their pages.",
    ],
    no: "If they say no to something, that is the answer. It is not asked again.",
  },
  mine: {
    heading: "And you?",
    about: "Why you want it",
    none: "You have not answered for yourself yet. It counts as much as what they want.",
    reasons: {
      love: "You love them as they are. Then you can take time: what is real is still there in a month.",
      lonely:
        "You are lonely. That is no fault, and being with someone can help. Fill two evenings a week with other people first, and see whether it is still them you want.",
      bored:
        "Your days feel empty. A life of your own will fill them more surely than another person can. It also makes you someone good to be with.",
      pride:
        "You do not want to have lost. Most people feel that for a while. Nobody has lost who stops keeping score.",
      "the-years":
        "It is the years you had. They stay yours, whatever comes. Ask yourself what you would want, had you met last month.",
      unsure:
        "You are not sure. You may stay unsure for as long as it takes; nobody has a right to an answer by a date.",
    },
    part: {
      "know-it": "You know your part and work on it. That is what you can do.",
      partly:
        "You know some of your part. The map has small steps for the rest.",
      "all-theirs":
        "By what you say it was all them. It may be so. Where it is, what would be different this time has to come from them, and you may wait and see.",
    },
    careful:
      "You watch what you say with them. Some care is normal early on. If it does not ease in a few weeks, or you feel small beside them, talk to someone you trust.",
  },
  ways: {
    heading: "From here",
    agreement: "A slow restart on one page",
    answers: "Your earlier checks",
    lettingGo: "Letting go",
    back: "Back to the check",
  },
  next: (date: string): string =>
    `On ${day(date)} it is time to look again. Today will say so, quietly.`,
  dueNow: "Two weeks have gone by: you can look again now.",
  basis:
    "The ten wrong reasons and the right one are the coach’s. What each answer says about them is our own judgement, counted with care.",

  earlier: {
    heading: "Your earlier checks",
    intro:
      "Every answer, newest day first. Changing one changes what the page says of that day and of today.",
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
} as const;
