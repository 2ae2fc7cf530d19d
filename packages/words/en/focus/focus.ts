import type { FocusArea, SlotPart, WeekdayId } from "@staying-power/case";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

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
  readonly ownFigure: string;
  readonly day: (day: number) => string;
  readonly show: (show: string) => string;
  readonly change: (what: string) => Sentence;
  readonly done: (what: string) => Sentence;
  readonly notForMe: (what: string) => Sentence;
  readonly thirty: string;
  readonly toShow: string;
  readonly area: string;
  readonly areas: Readonly<Record<FocusArea, string>>;
  readonly amounts: Readonly<Record<FocusArea, string>>;
  readonly what: string;
  readonly ideas: Readonly<Record<FocusArea, string>>;
  readonly inThirty: string;
  readonly missing: string;
  readonly week: string;
  readonly weekHow: string;
  readonly dayHead: string;
  readonly days: Readonly<Record<WeekdayId, string>>;
  readonly parts: Readonly<Record<SlotPart, string>>;
  readonly cell: (at: {
    readonly day: WeekdayId;
    readonly part: SlotPart;
  }) => string;
  readonly slots: (
    slots: readonly {
      readonly day: WeekdayId;
      readonly part: SlotPart;
      readonly time?: string;
    }[],
  ) => string;
  readonly asList: string;
  readonly place: string;
  readonly time: string;
  readonly minutes: string;
  readonly open: string;
  readonly length: (minutes: number) => string;
  readonly takeOut: (at: {
    readonly day: WeekdayId;
    readonly part: SlotPart;
  }) => string;
  readonly keep: string;
  readonly leave: string;
}

const days: Readonly<Record<WeekdayId, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

const partOf: Readonly<Record<SlotPart, string>> = {
  morning: "morning",
  day: "daytime",
  evening: "evening",
};

/** Change your focus: one small project of one's own, with its place in the week. */
export const focusWords: FocusWords = {
  heading: "Change your focus",
  intro:
    "One small thing of your own, with something to show in thirty days and real hours in your week. It is for you.",
  stays:
    "They are back, and this stays: your own hours are good for both of you.",
  empty: "Your project will stand here. One is enough to begin with.",
  make: "Choose something of my own",
  another: "Choose another one",
  enough:
    "Two at once are enough: one new habit at a time holds better. End one to begin another. The limit is our own.",
  kept: "Kept.",
  ended: "Ended. What you gave to it stays yours.",
  ownFigure: "The amounts are our own suggestion; less is fine too.",
  day: (day) =>
    day > 30 ? "Thirty days are over" : `Day ${locale.number(day)} of 30`,
  show: (show) => `To show: ${show}`,
  change: (what) => ["Change", { unseen: `: ${what}` }],
  done: (what) => ["It is done", { unseen: `: ${what}` }],
  notForMe: (what) => ["It is not for me", { unseen: `: ${what}` }],
  thirty: "Thirty days. What is there to show, and what comes next?",
  toShow: "What there is to show, if you like",
  area: "The area",
  areas: {
    passion: "A passion",
    work: "Work or studies",
    friends: "Friends",
    body: "Body",
    mind: "Mind",
    meaning: "Meaning",
  },
  amounts: {
    passion: "Three hours a week on one passion.",
    work: "One hour a week on one aim.",
    friends: "Two meetings with friends a week.",
    body: "Three sessions of exercise a week.",
    mind: "One new thing learnt a week.",
    meaning: "One act for someone else a week.",
  },
  what: "What I do, in my own words",
  ideas: {
    passion: "An instrument, a craft, a garden, a page of a story.",
    work: "A course, a portfolio, one aim you have put off.",
    friends: "A weekly supper, a walk with an old friend, a club.",
    body: "A longer run, a class, a swim, a daily walk.",
    mind: "A language, a recipe a week, how something works.",
    meaning: "An hour of help, your faith, a cause you believe in.",
  },
  inThirty: "Something to show in thirty days",
  missing: "Write a few words first.",
  week: "Its place in your week",
  weekHow:
    "Tap a part of a day to put it there, and tap again to take it out. Drag it to move it. With a keyboard, arrow keys go through the week, and Shift with an arrow moves what is there.",
  dayHead: "Day",
  days,
  parts: { morning: "Morning", day: "Daytime", evening: "Evening" },
  cell: ({ day, part }) => `${days[day]} ${partOf[part]}`,
  slots: (slots) =>
    slots.length === 0
      ? "It has no place in your week yet."
      : `${locale.list(
          slots.map(({ day, part, time }) =>
            time === undefined
              ? `${days[day]} ${partOf[part]}`
              : `${days[day]} ${time}`,
          ),
        )}.`,
  asList: "As a list, with hours",
  place: "When",
  time: "From, if you know the hour",
  minutes: "How long",
  open: "Not settled",
  length: (minutes) => `${locale.number(minutes)} minutes`,
  takeOut: ({ day, part }) => `Take out ${days[day]} ${partOf[part]}`,
  keep: "Keep this project",
  leave: "Leave it",
};
