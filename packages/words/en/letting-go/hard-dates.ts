import type { Saying } from "../../src/know-words.ts";
import type { Sentence } from "../../src/sentence.ts";

/** The days a person may want to name, as one tap fills them in. */
const names = {
  theirs: "Their birthday",
  mine: "My birthday",
  anniversary: "Our anniversary",
  holiday: "The holidays",
  ended: "The day it ended",
} as const;

interface HardDateWords {
  readonly heading: string;
  readonly intro: string;
  readonly says: readonly Saying[];
  readonly none: string;
  readonly add: string;
  readonly names: typeof names;
  readonly namesLabel: string;
  readonly fields: Readonly<
    Record<"name" | "on" | "yearly" | "doing" | "place" | "person", string>
  >;
  readonly example: Readonly<Record<"doing" | "place" | "person", string>>;
  readonly keep: string;
  readonly cancel: string;
  readonly missing: Readonly<Record<"name" | "on", string>>;
  readonly full: string;
  readonly kept: (name: string) => string;
  readonly list: string;
  readonly when: (date: {
    readonly day: string;
    readonly yearly: boolean;
    readonly isOver: boolean;
  }) => Sentence;
  readonly change: (name: string) => Sentence;
  readonly remove: (name: string) => Sentence;
  readonly show: string;
  readonly showNote: string;
}

/** Dates that will hurt, and a plan for each. */
export const hardDateWords: HardDateWords = {
  heading: "Dates that will hurt",
  intro:
    "Birthdays, an anniversary, the holidays: you know them beforehand, so they need not find you alone. For each, decide what you will do, where you will be and whom you will call.",
  says: [
    {
      text: "No greeting belongs in the plan, not even on their birthday: it is the classic reason to write after all.",
      mark: "author",
    },
    {
      text: "The evening before is often harder than the day. Plan that one too.",
      mark: "inferred",
    },
  ],
  none: "Here your days will stand, the next one first. Begin with the one you dread most.",
  add: "Add a day",
  names,
  namesLabel: "One tap fills it in",
  fields: {
    name: "Which day is it?",
    on: "Its date",
    yearly: "It comes every year",
    doing: "What I do",
    place: "Where I am",
    person: "Whom I call",
  },
  example: {
    doing: "Such as: cook with Sam, the long walk, a film I choose.",
    place: "Such as: not at home, at my sister’s.",
    person:
      "If the name is among your people to call, their number stands beside it on the day.",
  },
  keep: "Keep this day",
  cancel: "Leave it",
  missing: {
    name: "Give the day a name, so that you know it again.",
    on: "Choose a date.",
  },
  full: "There is no room for another day. Delete one that is over first.",
  kept: (name) => `Kept: ${name}.`,
  list: "Your days",
  when: ({ day, yearly, isOver }) => {
    if (isOver) return [`${day}. It is over.`];
    return [yearly ? `${day}, and every year` : day];
  },
  change: (name) => ["Change", { unseen: `: ${name}` }],
  remove: (name) => ["Delete", { unseen: `: ${name}` }],
  show: "Show a day on Today in the week before it",
  showNote: "It is a line on Today and no notification.",
};
