import type { SlotPart } from "@staying-power/case";
import type { Opening, SlipWay } from "@staying-power/plan";
import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** What a day opens with after a slip, by how it came about. */
export const slipWords: Readonly<Record<SlipWay, string>> = {
  wrote: "You wrote. It is done; the next hour is yours.",
  called: "You called. It is done; the next hour is yours.",
  "turned-up":
    "You went to where they were. It is done. Leave that place to them now; the next hour is yours.",
  "through-friends":
    "You sent word through others. It is done; the next hour is yours.",
  "reacted-online":
    "You reacted to something of theirs. It is done; the next hour is yours.",
  looked:
    "You looked, more than once. It is done; make the way there a little longer, and the next hour is yours.",
  other: "You got in touch. It is done; the next hour is yours.",
};

/** What a day opens with, where something stands out. */
export const openingWords: Readonly<
  Record<Exclude<Opening, "slip" | "ordinary">, string>
> = {
  "stop-waiting":
    "This is the day you chose to stop waiting. Nothing happens by itself: you decide.",
  "they-came": "They came towards you. Nothing has to be answered this minute.",
  "ended-again":
    "It ended again. That hurts. Nothing has to be decided today; small things are enough.",
  "back-again": "You two are together again. Slowly is fast enough.",
  away: "Good to see you. You need not catch up.",
  better: "You need this less. That is the point. Well done.",
  "first-days":
    "These first days are only for getting through. Small things are enough.",
};

const inDay: Readonly<Record<SlotPart, string>> = {
  morning: "this morning",
  day: "by day",
  evening: "this evening",
};

/** Every word of the screen of a day. */
export const todayWords = {
  firstDays: "The first 72 hours, hour by hour",
  /** After a slip: what it has not taken. */
  stands: "All that you did before it still stands.",
  quiet: (days: number): string =>
    locale.plural(days, {
      "=0": "Quiet begins today.",
      other: `Day ${locale.number(days)} of quiet.`,
    }),
  /** Where children, a home or work have to be talked about. */
  errands:
    "What has to be settled about children, home or work does not break it.",
  /** Above the day, after words of care. */
  below: "Your day",

  now: {
    mood: "How is it right now?",
    moods: ["Very hard", "Hard", "So-so", "All right", "Good"] as const,
    urge: "How strong is the urge to get in touch?",
    urges: ["None", "A little", "Some", "Strong", "Very strong"] as const,
    kept: "Noted.",
    undo: "Undo",
    strong:
      "That is strong. It can pass without being acted on, and you need not wait alone.",
    kit: "Open the kit",
    low: "If it gets darker than this, there are people who answer now.",
    help: "See who answers",
  },

  tasks: {
    heading: "Today",
    enough: "That is enough for today.",
    none: "Nothing has to be done today.",
    /** The box to tick. */
    tick: (what: string): Sentence => [{ unseen: "Mark as done: " }, what],
    how: (what: string): Sentence => ["How, and why", { unseen: `: ${what}` }],
    all: "Your whole map",
    safety:
      "One question about safety comes before any advice. It takes a moment.",
    answer: "Answer it first",
  },

  /** What of the person's own projects has its place today. */
  slots: {
    heading: "Your own time today",
    /** The box to tick. */
    tick: ({
      what,
      part,
      time,
    }: {
      what: string;
      part: SlotPart;
      /** `19:30`, if that is settled. */
      time: string | null;
    }): Sentence => [
      { unseen: "Done: " },
      what,
      { quiet: time === null ? `, ${inDay[part]}` : `, at ${time}` },
    ],
    notToday: (what: string): Sentence => [
      "Not today",
      { unseen: `: ${what}` },
    ],
    left: (what: string): string => `Not today: ${what}`,
    undo: (what: string): Sentence => ["Undo", { unseen: `: ${what}` }],
    all: "Your projects and your week",
  },

  happened: {
    heading: "Did something happen?",
    they: "They wrote",
    wrote: "I wrote",
    met: "We met",
    looked: "I looked",
    quiet: "A quiet day",
    other: "Something else",
    /** Where there is no quiet to be kept. */
    tell: "Tell what happened",
    quietKept: "Noted: a quiet day.",
    answer: "What to do about it",
  },

  evening: {
    heading: "If it gets hard",
    call: (name: string): string => `Call ${name}`,
    choose: "Choose someone to call",
    plans: (count: number): string =>
      count === 0 ? "Make a plan for a hard moment" : "Your if-then plans",
    waiting: "A day to stop waiting: choose one, or none",
    lettingGo: "Letting go",
  },

  /** A day that may hurt, and what was planned for it. */
  nearDate: {
    heading: "A day that may hurt",
    today: (name: string): Sentence => ["Today: ", { quote: name }],
    soon: ({
      name,
      weekday,
      day,
    }: {
      readonly name: string;
      readonly weekday: string;
      readonly day: string;
    }): Sentence => [`${weekday}, ${day}: `, { quote: name }],
    plan: {
      doing: "What I do",
      place: "Where I am",
      person: "Whom I call",
    },
    noPlan: "There is no plan for it yet. Two lines are enough.",
    call: (name: string): string => `Call ${name}`,
    open: "Your plan for it",
    off: "Not this time",
    offSaid: "It stays off here until it comes again.",
  },

  /** On the day that was chosen to close the app. */
  closing: {
    text: "This is the day you chose to close the app. Nothing closes by itself.",
    open: "Look at it",
    later: "Not today",
    laterSaid: "It stays open. You can choose another day.",
  },

  progress: "How it goes over time",
  /** Only for whoever has a coach here. */
  calls: "Calls with a coach",

  /** After it ended again. */
  endedAgain: "What helps now",

  /** On the day to stop waiting. */
  agreed: "See what you agreed with yourself",

  full: "Your journal is full: this could not be added. Nothing else is lost.",
};
