import type { PathTopic } from "@staying-power/forecast";
import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** A number of people out of a hundred with its 80 % range, all whole. */
interface People extends Ends {
  readonly about: number;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

const { signed, between } = locale;

const compared = (points: number): string => {
  const people = Math.abs(points);
  if (points === 0)
    return "As many of 100 are back and stay as if you go on as now";
  return points > 0
    ? `${people} more of 100 are back and stay than if you go on as now`
    : `${people} fewer of 100 are back and stay than if you go on as now`;
};

const topicNames: Readonly<Record<PathTopic, string>> = {
  children: "the children",
  home: "the home",
  work: "work",
  study: "your studies",
  money: "money",
  pets: "the pets",
};

const counted = ({ about, low, high }: People, what: string): Sentence => [
  { strong: `${about} of 100` },
  ` ${what} `,
  { quiet: `(${locale.range({ low, high })})` },
];

const place = (told: boolean): string =>
  told ? "people in your place" : "people after a breakup";

/** Every word of the reading that is not about a reason, a path or an answer. */
export const readingWords = {
  heading: "Where you stand",
  headingTogether: "Where you both stand",
  workingFirst: "Working it out…",
  failed:
    "The forecast could not be worked out. What you answered is still here.",
  rangeNote:
    "Each range holds the true number 8 times out of 10, if the model is right.",

  /** What it comes to, without a number. Until something was answered it is told of anyone. */
  saying: {
    "hardly-any": (told: boolean): string =>
      `Nearly all ${place(told)} stay apart. A few do not.`,
    few: (told: boolean): string =>
      `Most ${place(told)} are not back within a year. Some are.`,
    some: (told: boolean): string =>
      `Most ${place(told)} are not back within a year. But it is not rare.`,
    "half-stay": (told: boolean): string =>
      `About half of ${place(told)} are back within a year. Not all of them stay.`,
    "half-part": (told: boolean): string =>
      `About half of ${place(told)} are back within a year. More of them part again than stay.`,
    "most-stay": (told: boolean): string =>
      `Most ${place(told)} are back within a year. Not all of them stay.`,
    "most-part": (told: boolean): string =>
      `Most ${place(told)} are back within a year. More of them part again than stay.`,
    "together-most": (told: boolean): string =>
      `Most ${place(told)} are still together a year after their ex came back. Not all are.`,
    "together-half": (told: boolean): string =>
      `About half of ${place(told)} are still together a year after their ex came back.`,
    "together-few": (told: boolean): string =>
      `Most ${place(told)} part again within a year after their ex came back. Some stay.`,
  },
  /** How sure the number of those who come back is. */
  sure: {
    "cannot-tell":
      "We cannot tell: too few stories fit all that you told, so these numbers may be far off.",
    "fairly-unsure":
      "Fairly unsure: it’s about people like you, not you. No promise, no verdict.",
    unsure:
      "Unsure: it’s about people like you, not you. No promise, no verdict.",
    "very-unsure":
      "Very unsure: it’s about people like you, not you. No promise, no verdict.",
  },
  first: {
    back: (people: People): Sentence => counted(people, "come back"),
    stayed: (people: People): Sentence => counted(people, "stay a year"),
    stayedTogether: (people: People): Sentence =>
      counted(people, "stay a year"),
    left: (people: People): Sentence => counted(people, "leave again"),
    today: "What I can do today",
    why: "See why",
    lettingGo: "Letting go of them",
  },
  letGo: {
    question: "Let them go and they’ll come back: true or not?",
    answer:
      "Coaches say yes; nobody has measured it. What was measured: contact slows healing, so letting go helps you.",
  },
  chapters: {
    time: { heading: "Over time", about: "Month by month, for two years" },
    reasons: {
      heading: "Why they’d come back",
      about: "The right reason, and ten that seldom last",
    },
    pulls: { heading: "What moved it", about: "Each of your answers" },
    paths: {
      heading: "Five ways to act",
      about: "What each does, and what you can do today",
    },
    unknown: {
      heading: "What nobody knows",
      about: "How sure this is, and what it leaves out",
    },
  },

  people: {
    outcomesTogether: {
      backAndStayed: "are still together a year later",
      backAndLeft: "leave again within that year",
      notBack: "are not back",
    },
    counted: {
      backAndStayed: (people: number): string => `${people} back and stayed`,
      backAndLeft: (people: number): string => `${people} back and left`,
      notBack: (people: number): string => `${people} not back`,
    },
    line: ({ about, low, high, words }: People & { words: string }): string =>
      `${about} ${words} (${locale.range({ low, high })})`,
    alt: (lines: readonly string[]): string =>
      `Of 100 people: ${locale.clauses(lines)}.`,
  },

  back: {
    heading: "Coming back, month by month",
    label: (people: number): string => `${people} come back within a year`,
    text: ({
      three,
      twelve,
      twentyFour,
    }: {
      three: People;
      twelve: People;
      twentyFour: People;
    }): string =>
      `Of 100, about ${three.about} come back within 3 months (${locale.range(three)}), ${twelve.about} within a year (${locale.range(twelve)}) and ${twentyFour.about} within two years (${locale.range(twentyFour)}), counted from today. The more time has passed, the fewer still come back.`,
  },
  stay: {
    heading: "Staying, once back",
    label: (people: number): string => `${people} still together after a year`,
    text: ({
      three,
      twelve,
      twentyFour,
    }: {
      three: People;
      twelve: People;
      twentyFour: People;
    }): string =>
      `Of 100 who come back, about ${three.about} are still together after 3 months (${locale.range(three)}), ${twelve.about} after a year (${locale.range(twelve)}) and ${twentyFour.about} after two years (${locale.range(twentyFour)}).`,
  },
  curve: {
    x: "months from today",
    xStay: "months since coming back",
    y: "of 100 people",
    yStay: "of 100 who came back",
    failed: "The picture could not be loaded. Everything else is here.",
    band: "The light band holds the true line 8 times out of 10.",
    columns: { month: "Months", about: "About, of 100", range: "Range" },
  },

  reasons: {
    text: (mirage: People): string =>
      `Ten reasons are wrong ones: they bring people back but do not keep them. Of 100 who come back, about ${mirage.about} leave again within a year (${locale.range(mirage)}). We call that a Mirage Reunion: a return that does not last.`,
    columns: {
      reason: "Main reason",
      about: "Of 100 who come back",
      range: "Range",
    },
    right: (reason: string): Sentence => [
      reason,
      { quiet: " (the right reason)" },
    ],
    share: ({ about, low, high }: People): Sentence => [
      `${about} `,
      { quiet: `(${locale.range({ low, high })})` },
    ],
    note: "The thin line on each bar is its range. Numbers are of 100 who come back.",
  },

  pulls: {
    text: "What each of your answers changes, compared with not knowing it: how many more or fewer of 100 people.",
    empty:
      "Nothing yet. Once you answer a question, what it changes shows here.",
    back: "coming back",
    stay: "staying, once back",
    signed: (points: number): string => signed(points),
    grades: "What these sources are",
    columns: {
      answer: "Your answer",
      back: "Coming back",
      stay: "Staying",
      grade: "Source",
    },
    line: ({ answer, grade }: { answer: string; grade: string }): Sentence => [
      `${answer} `,
      { quiet: `(source: ${grade})` },
    ],
    small: (count: number): string =>
      locale.plural(count, {
        one: "1 answer changes it by less than 1 of 100.",
        other: `${count} answers change it by less than 1 of 100.`,
      }),
  },

  /** The way to every answer, below the chapters. */
  answers: "Your answers",

  today: {
    heading: "Today",
    map: "Your map: one to three small things",
    breathe: "Breathe, and decide nothing yet",
    write: "Write it, and send nothing",
    call: "Call someone",
    check: "Check a message before you send it",
    lettingGo: "Letting go",
  },

  paths: {
    present: "This is what you do now.",
    /** What comes first on a path, once. */
    opening: {
      apology: "First, one apology, without asking for anything.",
      "apology-and-request":
        "First say sorry and ask them to try again, once. Then wait, and leave the rest to them.",
    },
    /** How much contact there is on the paths of letting go. */
    contact: {
      topics: (topics: readonly PathTopic[]): string =>
        `Write only about ${locale.list(topics.map((topic) => topicNames[topic]))}, and give them room in everything else.`,
      answers: "Do not write first. If they write, answer briefly.",
      none: "No contact at all: they asked for that, or a court ordered it.",
    },
    /** What the difference rests on, by the grade of what weighs most in it. */
    restsOn: {
      A: "That rests on a strong study.",
      B: "That rests on a study.",
      C: "That rests on a poll.",
      E: "That rests on told breakups, picked and told afterwards.",
      J: "That rests on our own judgement.",
    },
    /** The same where it is only the coaches’ word. */
    restsOnCoaches: (bare: People): string =>
      `Only coaches say so, and nobody has measured it. Without their word the difference is ${signed(bare.about)} of 100 (${between(signed(bare.low), signed(bare.high))}).`,
    heading: "From now on",
    text: "The same person and the same luck, five times over. Only what you do differs.",
    difference: ({ about, low, high }: People): string =>
      low <= 0 && high >= 0
        ? `${compared(about)} (${between(signed(low), signed(high))}). The range includes no difference at all, so nobody can tell.`
        : `${compared(about)} (${between(signed(low), signed(high))}).`,
    differenceShort: ({ about, low, high }: People): string =>
      `${signed(about)} (${between(signed(low), signed(high))})`,
    columns: {
      path: "What you do (of 100)",
      stayed: "Back, stayed",
      left: "Back, left",
      notBack: "Not back",
      difference: "Stayed, compared with now",
    },
  },

  next: {
    heading: "The answer that would narrow the range most",
    answer: "Answer it here",
    none: "Nothing more you could answer would change this picture much.",
  },

  /** What was told of one's conduct weeks ago fades; asked quietly. */
  askAgain: {
    /** @param told what they told they do, in words. */
    ask: (told: string, weeksAgo: number): string =>
      locale.plural(weeksAgo, {
        one: `One week ago you told what you do: ${told}. Is it still so?`,
        other: `${weeksAgo} weeks ago you told what you do: ${told}. Is it still so?`,
      }),
    still: "Yes, still so",
    changed: "It changed",
    putOff: "Not now",
    kept: "Kept, as of today.",
    later: "We will not ask for three weeks.",
  },

  unknown: {
    you: (count: number): string =>
      locale.plural(count, {
        "=0": "You have answered everything we can ask.",
        one: "About you, one thing we could ask is still open. It is counted as unknown, never as a no.",
        other: `About you, ${count} things we could ask are still open. They are counted as unknown, never as a no.`,
      }),
    list: "Show the questions",
    people:
      "About people: studies follow groups, mostly young and in a few countries. No study can tell which of the hundred you are.",
    coaches: ({ back, stayed }: { back: number; stayed: number }): string =>
      `Leaving out all that only coaches claim, about ${back} of 100 would come back and ${stayed} of them would still be together a year later.`,
    cases: ({ back, stayed }: { back: number; stayed: number }): string =>
      `Leaving out all that told breakups have taught us, it would be about ${back} of 100 and ${stayed} of them.`,
    /** What the answer on letting go rests on, which the first screenful has no room for. */
    lettingGo:
      "That contact slows healing was measured with 58 students, asked every day for a month (Sbarra and Emery 2005). Whether letting go brings anyone back, nobody has measured.",
    made: ({ asOf, version }: { asOf: string; version: string }): string =>
      `As of ${locale.day(asOf)}. Model ${version}.`,
  },
};
