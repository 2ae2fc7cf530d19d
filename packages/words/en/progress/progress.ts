import type { Change, ContactSide, ProgressWindow } from "@staying-power/plan";
import { locale } from "../locale.ts";

/** The days that are held beside each other, by how much is looked at. */
const spans: Readonly<
  Record<ProgressWindow, { readonly now: string; readonly before: string }>
> = {
  week: { now: "the last seven days", before: "the two weeks before" },
  month: { now: "the last four weeks", before: "the four weeks before" },
  all: { now: "the last four weeks", before: "your first four weeks here" },
};

const days = (count: number): string =>
  locale.plural(count, {
    "=0": "no day",
    one: "one day",
    other: `${locale.number(count)} days`,
  });

const times = (count: number): string =>
  locale.plural(count, {
    one: "once",
    "=2": "twice",
    other: `${locale.number(count)} times`,
  });

/** Of days of contact, or of a share of days. */
interface ShareChange {
  readonly kind: Change["kind"];
  readonly window: ProgressWindow;
}

/** How many of the days that were told had contact, by who began. */
interface ContactCounts extends Readonly<Record<ContactSide, number>> {
  readonly told: number;
}

/** Every word of the page that shows how it goes over time. */
export const progressWords = {
  heading: "How it goes",
  /** What leads here from other screens. */
  link: "How it goes over time",
  below: "Your days in pictures",
  intro:
    "What you told us, in small pictures. A day without an entry is a gap, not a zero. None of this is a mark for you.",
  windows: {
    legend: "How much to look at",
    week: "Week",
    month: "Four weeks",
    all: "All",
  },
  /** Where nothing was told at all. */
  empty: {
    text: "Here will be small pictures of your mood, the urge to get in touch, contact, and what you did, as soon as there are a few days of them.",
    fine: "It is fine not to write anything down. Nothing runs out, and nothing is lost by a day without an entry.",
    today: "Go to your day",
  },
  none: "Nothing of it was told in these days. That is fine.",
  gap: "nothing told",
  gaps: "Shaded: days of which nothing was told.",
  /** Where a part of the app is not at hand. */
  unfetched:
    "This part could not be fetched just now. What you wrote is still here.",
  /** Where something got better by more than chance. */
  less: "If you open this less often now, that is fine. Needing it less is what it is for.",
  columns: { day: "Day", weeks: "From" },

  felt: {
    mood: {
      heading: "Mood",
      column: "Mood",
      change: (felt: FeltChange): string =>
        feltChange(felt, {
          higher: ({ now, before }) =>
            `Your mood was better in ${now} than in ${before}, by more than its usual ups and downs.`,
          lower: ({ now, before }) =>
            `Your mood was lower in ${now} than in ${before}, by more than its usual ups and downs. That happens, and it undoes nothing. You need not carry it alone.`,
        }),
    },
    urge: {
      heading: "The urge to get in touch",
      column: "Urge",
      change: (felt: FeltChange): string =>
        feltChange(felt, {
          lower: ({ now, before }) =>
            `The urge was weaker in ${now} than in ${before}, by more than its usual ups and downs.`,
          higher: ({ now, before }) =>
            `The urge was stronger in ${now} than in ${before}, by more than its usual ups and downs. It can be strong and pass without being acted on.`,
        }),
    },
    /** What the picture shows, for whoever does not see it. */
    alt: ({
      from,
      to,
      told,
      low,
      high,
    }: {
      readonly from: string;
      readonly to: string;
      readonly told: number;
      readonly low: string;
      readonly high: string;
    }): string =>
      low === high
        ? `From ${from} to ${to}, told on ${days(told)}: ${low}.`
        : `From ${from} to ${to}, told on ${days(told)}: from ${low} to ${high}.`,
    /** One piece in the table; `low` and `high` are words as well. */
    cell: ({
      mean,
      low,
      high,
    }: {
      readonly mean: string;
      readonly low: string;
      readonly high: string;
    }): string => (low === high ? mean : `${mean} (from ${low} to ${high})`),
    help: "See who answers",
    kit: "Open the kit",
    /** Urges that were met in the kit. */
    met: ({
      all,
      held,
    }: {
      readonly all: number;
      readonly held: number;
    }): string =>
      `You met an urge in the kit ${times(all)}. ${locale.plural(held, {
        "=0": "You noted none of them as passed, and that is all right.",
        one: "One passed with nothing sent.",
        other: `${locale.number(held)} passed with nothing sent.`,
      })}`,
  },

  contact: {
    heading: "Contact",
    sides: {
      they: "They began",
      you: "You began",
      both: "You two met",
      errands: "Only to arrange something",
    },
    /** Days of contact, as facts. */
    counts: ({ they, you, both, told }: ContactCounts): string =>
      they + you + both === 0
        ? `No contact on the ${days(told)} that you told of.`
        : `Of the ${days(told)} that you told of: ${locale.clauses([
            `they began on ${days(they)}`,
            `you began on ${days(you)}`,
            `you two met on ${days(both)}`,
          ])}.`,
    change: ({ kind, window }: ShareChange): string => {
      const { now, before } = spans[window];
      switch (kind) {
        case "few":
          return "Too few days to say if it changed.";
        case "unclear":
          return `No clear change against ${before}.`;
        case "lower":
          return `There was contact on fewer days in ${now} than in ${before}.`;
        case "higher":
          return `There was contact on more days in ${now} than in ${before}.`;
      }
    },
    note: "These are days, and no verdict. What children, a home or work ask for stands apart, and errands that you told only in a note are not counted.",
  },

  done: {
    heading: "What you did",
    lanes: {
      own: "Something for yourself",
      tasks: "Something of your map",
    },
    counts: ({
      own,
      tasks,
    }: {
      readonly own: number;
      readonly tasks: number;
    }): string =>
      `You did something for yourself on ${days(own)}, and something of your map on ${days(tasks)}.`,
    change: ({ kind, window }: ShareChange): string => {
      const { now, before } = spans[window];
      switch (kind) {
        case "few":
          return "Too few days to say if it changed.";
        case "unclear":
          return `No clear change against ${before}.`;
        case "lower":
          return `There were fewer days with something of your map in ${now} than in ${before}. What you did still stands.`;
        case "higher":
          return `There were more days with something of your map in ${now} than in ${before}.`;
      }
    },
  },

  corrected: {
    heading: "What you named, and what you did about it",
    none: (issue: string): string =>
      `${issue}: nothing of it was told yet. One habit is enough, when you are ready.`,
    /** A habit with its days; `day` counts from its first one. */
    habit: ({
      what,
      day,
      done,
    }: {
      readonly what: string;
      readonly day: number;
      readonly done: number;
    }): string =>
      `${what}: done on ${days(done)}. This is day ${locale.number(day)} since the first.`,
    /** Before a mark, and from it on. */
    ahead: ({
      mark,
      shows,
    }: {
      readonly mark: number;
      readonly shows: string;
    }): string => `Around day ${mark} this would show it: ${shows}`,
    here: ({
      mark,
      shows,
    }: {
      readonly mark: number;
      readonly shows: string;
    }): string =>
      `Day ${mark} is behind you. Is it so? ${shows} Only you can tell.`,
    map: "Your map",
    own: "Day 30 and day 60 are our own marks; nobody has measured them.",
  },

  reading: {
    heading: "Your reading",
    change: ({
      from,
      to,
      isClear,
      isTogether,
    }: {
      readonly from: number;
      readonly to: number;
      readonly isClear: boolean;
      readonly isTogether: boolean;
    }): string => {
      const said = isTogether
        ? `Of 100 people in your situation about ${to} are still together a year later; at the beginning of these days it was ${from}.`
        : `Of 100 people in your situation about ${to} see their ex come back within a year; at the beginning of these days it was ${from}.`;
      return isClear
        ? `${said} That is more than its range.`
        : `${said} Its range holds both: no clear change.`;
    },
    turned:
      "You two came back together, or parted again, in these days: the numbers before and after are of different people.",
    one: "In these days there is no second day to compare it with.",
    moved: "What moved it last",
    all: "Day by day, and what moved it",
    /** Where something comes before it. */
    apart: "Your reading over time has a page of its own.",
    failed: "Your reading over time could not be worked out just now.",
    working: "Working it out…",
  },

  outcome: "What has become of it",
  week: {
    heading: "Your week in review",
    text: "What was hard, what held, what is next: two minutes.",
    open: "Look back at the week",
    list: "Earlier weeks, and when to be asked",
  },

  how: {
    summary: "When we say that something changed",
    text: [
      "We hold the last days beside days before them, and say that something changed only where the difference is much larger than your own ups and downs.",
      "With made-up people in whom nothing changes, this says “better” or “worse” at most once in twenty times. The price: a small change stays unsaid for a while.",
      "The rule and its numbers are our own. It knows only what you told.",
    ] as const,
  },
};

interface FeltChange {
  readonly window: ProgressWindow;
  readonly change: Change;
}

/** The days that are held beside each other, in words. */
type Spans = (typeof spans)[ProgressWindow];

/** How something felt changed, where that can be said. */
function feltChange(
  { window, change }: FeltChange,
  said: Readonly<Record<"higher" | "lower", (of: Spans) => string>>,
): string {
  switch (change.kind) {
    case "few":
      return tooFew(window, change);
    case "unclear":
      return noClearChange(window);
    case "higher":
    case "lower":
      return said[change.kind](spans[window]);
  }
}

function tooFew(
  window: ProgressWindow,
  change: Extract<Change, { readonly kind: "few" }>,
): string {
  const { now, before } = spans[window];
  return window === "all"
    ? `Too early or too few days to say how it changed: it takes eight weeks, with ${change.least} days told in the first four and ${change.least} in the last four.`
    : `Too few days to say how it changed: it takes ${change.least} days told in ${now} and ${change.least} in ${before}. So far there are ${change.now} and ${change.before}.`;
}

function noClearChange(window: ProgressWindow): string {
  return `No clear change against ${spans[window].before}: what differs is within the usual ups and downs.`;
}
