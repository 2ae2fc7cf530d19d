import type { FocusArea, SlotPart, WeekdayId } from "@staying-power/case";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";
import { type At, focusNames, ownPart as part } from "./focus-names.ts";

interface SlotAt extends At {
  readonly time?: string;
}

/** What a person says of a project, each part empty where it was not said. */
interface SaidOf {
  readonly what: string;
  readonly show: string;
  readonly slots: readonly SlotAt[];
}

/** What became of a place in the week, and whose it is. */
type Did = (what: { readonly what: string; readonly at: string }) => string;

interface FocusWords {
  readonly heading: string;
  readonly intro: string;
  readonly stays: string;
  readonly empty: string;
  readonly make: string;
  readonly another: string;
  readonly enough: string;
  readonly kept: string;
  readonly ended: string;
  readonly dropped: string;
  readonly ownFigure: string;
  readonly begun: {
    readonly heading: string;
    readonly unnamed: string;
    readonly changing: string;
    readonly goOn: (what: string) => Sentence;
    readonly drop: (what: string) => Sentence;
  };
  readonly day: (day: number) => string;
  readonly habit: string;
  readonly show: (show: string) => string;
  readonly first: (first: string) => string;
  readonly change: (what: string) => Sentence;
  readonly done: (what: string) => Sentence;
  readonly notForMe: (what: string) => Sentence;
  readonly earlier: string;
  readonly earlierLine: (line: {
    readonly day: string;
    readonly said: string;
  }) => Sentence;
  /** A version of before, in one line. */
  readonly version: (said: SaidOf) => string;
  readonly thirty: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly next: string;
    readonly again: (what: string) => Sentence;
    readonly habit: (what: string) => Sentence;
    readonly change: (what: string) => Sentence;
    readonly finish: (what: string) => Sentence;
    readonly said: {
      readonly again: string;
      readonly habit: string;
      readonly finish: string;
    };
  };
  readonly made: {
    readonly heading: string;
    readonly line: (made: {
      readonly day: string;
      readonly what: string;
      readonly said: string | null;
    }) => Sentence;
    readonly aside: string;
  };
  readonly step: (step: { readonly at: number; readonly of: number }) => string;
  readonly back: string;
  readonly on: string;
  readonly leave: string;
  readonly area: { readonly heading: string; readonly text: string };
  readonly areas: Readonly<Record<FocusArea, string>>;
  readonly amounts: Readonly<Record<FocusArea, string>>;
  readonly idea: {
    readonly heading: string;
    readonly own: string;
    readonly ideas: string;
  };
  readonly missing: string;
  readonly small: {
    readonly heading: string;
    readonly text: string;
    readonly show: string;
    readonly first: string;
  };
  readonly week: {
    readonly heading: string;
    readonly how: string;
    readonly keys: string;
    readonly label: string;
    readonly whose: string;
    readonly used: string;
    readonly dayHead: string;
    readonly picked: Did;
    readonly put: Did;
    readonly moved: Did;
    readonly takenOut: Did;
    readonly hour: Did;
    readonly time: string;
    readonly minutes: string;
    readonly open: string;
    readonly length: (minutes: number) => string;
    readonly takeOut: string;
    readonly letGo: string;
  };
  readonly days: Readonly<Record<WeekdayId, string>>;
  readonly parts: Readonly<Record<SlotPart, string>>;
  readonly at: (at: At) => string;
  /** A part of a day, and what has its place there. */
  readonly cell: (cell: {
    readonly at: At;
    readonly here: readonly { readonly what: string; readonly time?: string }[];
    readonly used: readonly string[];
  }) => string;
  readonly slots: (slots: readonly SlotAt[]) => string;
  readonly whole: {
    readonly heading: string;
    readonly sentence: (said: SaidOf) => string;
    readonly read: string;
    readonly keep: string;
    readonly other: {
      readonly idea: string;
      readonly small: string;
      readonly week: string;
    };
  };
}

const { areas, at, days, first, length, parts } = focusNames;

function listed(slots: readonly SlotAt[]): string {
  return locale.list(
    slots.map((slot) =>
      slot.time === undefined ? at(slot) : `${days[slot.day]} ${slot.time}`,
    ),
  );
}

/** Change your focus: one small project of one's own, with its place in the week. */
export const focusWords: FocusWords = {
  heading: "Change your focus",
  intro:
    "One small thing of your own, with something to show in thirty days and real hours in your week. It is for you.",
  stays:
    "They are back, and this stays, with every hour it has: a life of your own is good for both of you. They still want to feel special at times, and that goes well together.",
  empty: "Your project will stand here. One is enough to begin with.",
  make: "Choose something of my own",
  another: "Choose another one",
  enough:
    "Two at once are enough: one new habit at a time holds better. End one, or make it a habit, to begin another. The limit is our own.",
  kept: "Kept.",
  ended: "Ended. What you gave to it stays yours.",
  dropped: "Dropped.",
  ownFigure: "Our own default: no source gives amounts. Less is fine too.",
  begun: {
    heading: "You began something",
    unnamed: "It has no name yet.",
    changing: "A change that you began is not kept yet.",
    goOn: (what) => ["Go on", { unseen: `: ${what}` }],
    drop: (what) => ["Drop it", { unseen: `: ${what}` }],
  },
  day: (day) =>
    day > 30 ? "Thirty days are over" : `Day ${locale.number(day)} of 30`,
  habit: "A habit by now",
  show: (show) => `To show: ${part(show)}`,
  first,
  change: (what) => ["Change", { unseen: `: ${what}` }],
  done: (what) => ["It is done", { unseen: `: ${what}` }],
  notForMe: (what) => ["It is not for me", { unseen: `: ${what}` }],
  earlier: "What it was before",
  earlierLine: ({ day, said }) => [{ quiet: `From ${day}: ` }, said],
  version: ({ what, show, slots }) =>
    locale.statements([
      part(what),
      ...(show === "" ? [] : [`To show: ${part(show)}`]),
      ...(slots.length === 0 ? [] : [listed(slots)]),
    ]),
  thirty: {
    heading: "Thirty days",
    text: "What is there to show? A little counts, and so does what you learnt on the way.",
    field: "What there is to show, in my own words",
    next: "And what comes next?",
    again: (what) => ["Thirty more days as it is", { unseen: `: ${what}` }],
    habit: (what) => ["Make it a habit", { unseen: `: ${what}` }],
    change: (what) => ["Change it", { unseen: `: ${what}` }],
    finish: (what) => ["It is finished", { unseen: `: ${what}` }],
    said: {
      again: "Kept. Thirty more days begin today.",
      habit: "Kept. It stays in your week, and no day of it is counted.",
      finish: "Finished. What you made stays yours.",
    },
  },
  made: {
    heading: "What you made",
    line: ({ day, what, said }) =>
      said === null
        ? [part(what), { quiet: ` ${day}` }]
        : [part(said), { quiet: ` ${day}, from your project: ${part(what)}` }],
    aside: "What you laid aside",
  },
  step: ({ at: place, of }) =>
    `Step ${locale.number(place)} of ${locale.number(of)}`,
  back: "Back",
  on: "Go on",
  leave: "Leave it for now",
  area: {
    heading: "Which part of life?",
    text: "The one that has waited longest, or the one that is easiest tonight.",
  },
  areas,
  amounts: {
    passion: "Three hours a week on one passion are plenty.",
    work: "It can be your passion, too: three hours a week on one aim are plenty.",
    friends: "Two meetings with friends a week are plenty.",
    body: "Three sessions of exercise a week are plenty.",
    mind: "One new thing learnt a week is plenty.",
    meaning: "One act for someone else a week is plenty.",
  },
  idea: {
    heading: "What will you do?",
    own: "In my own words",
    ideas: "Or begin from one of these:",
  },
  missing: "Write a few words first, or tap one of the ideas.",
  small: {
    heading: "Make it small",
    text: "Small enough for thirty days.",
    show: "In thirty days I can show",
    first: "My first step, in fifteen minutes",
  },
  week: {
    heading: "When in your week?",
    how: "Tap a place to put it there. Tap what is there to pick it up, and tap where it shall go; or drag it, with a finger after a short hold.",
    keys: "With a keyboard: arrows go through the week, Enter puts something there or picks it up, Shift with an arrow moves it, Delete takes it out, Escape lets go of it.",
    label: "Your week",
    whose: "Whose place a tap sets",
    used: "used this week",
    dayHead: "Day",
    picked: ({ what, at: place }) => `${part(what)}, ${place}`,
    put: ({ what, at: place }) => `${place}: ${part(what)}.`,
    moved: ({ what, at: place }) => `Moved to ${place}: ${part(what)}.`,
    takenOut: ({ what, at: place }) => `Taken out of ${place}: ${part(what)}.`,
    hour: ({ what, at: place }) => `Kept for ${place}: ${part(what)}.`,
    time: "From",
    minutes: "How long",
    open: "Open",
    length,
    takeOut: "Take it out",
    letGo: "Leave it here",
  },
  days,
  parts,
  at,
  cell: ({ at: place, here, used }) =>
    locale.clauses([
      here.length === 0
        ? `${at(place)}: free`
        : `${at(place)}: ${locale.list(
            here.map(({ what, time }) =>
              time === undefined ? part(what) : `${part(what)} ${time}`,
            ),
          )}`,
      ...used.map((what) => `used this week: ${part(what)}`),
    ]),
  slots: (slots) =>
    slots.length === 0
      ? "It has no place in your week yet."
      : `In your week: ${listed(slots)}.`,
  whole: {
    heading: "Your project",
    sentence: ({ what, show, slots }) => {
      const when =
        slots.length === 0
          ? `For thirty days: ${part(what)}`
          : `For thirty days, on ${listed(slots)}: ${part(what)}`;
      return show === ""
        ? `${when}.`
        : `${when}; then I can show: ${part(show)}.`;
    },
    read: "Read it once, aloud if you can. It can be changed at any time.",
    keep: "Keep this project",
    other: {
      idea: "Other words",
      small: "Smaller, or other steps",
      week: "Other hours",
    },
  },
};
