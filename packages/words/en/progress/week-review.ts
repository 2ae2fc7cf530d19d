import type { WeekdayId } from "@staying-power/case";
import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

const onDays: Readonly<Record<WeekdayId, string>> = {
  monday: "on Mondays",
  tuesday: "on Tuesdays",
  wednesday: "on Wednesdays",
  thursday: "on Thursdays",
  friday: "on Fridays",
  saturday: "on Saturdays",
  sunday: "on Sundays",
};

/** Every word of the weeks in review. */
export const weekReviewWords = {
  heading: "Your week in review",
  change: "Change a week in review",
  intro:
    "Two minutes. Leave out what you like. It stays on this device, with all that you write for yourself.",
  back: "How it goes",
  span: ({
    from,
    to,
  }: {
    readonly from: string;
    readonly to: string;
  }): string => `From ${from} to ${to}.`,
  last: (next: string): Sentence => ["Last time you chose: ", { quote: next }],
  told: "From what you told",
  nothing: "You told nothing of it this week. That is fine.",
  line: ({
    day,
    said,
  }: {
    readonly day: string;
    readonly said: string;
  }): string => `${day}: ${said}`,
  more: (count: number): string =>
    locale.plural(count, {
      one: "And one more.",
      other: `And ${locale.number(count)} more.`,
    }),
  hard: {
    heading: "1. What was hard",
    field: "In your own words",
    help: "If it is still this hard, there are people who answer now.",
    seeHelp: "See who answers",
  },
  held: {
    heading: "2. What held",
    field: "In your own words",
    own: (count: number): string =>
      locale.plural(count, {
        one: "On one day you did something for yourself.",
        other: `On ${locale.number(count)} days you did something for yourself.`,
      }),
    urges: (count: number): string =>
      locale.plural(count, {
        one: "One urge passed with nothing sent.",
        other: `${locale.number(count)} urges passed with nothing sent.`,
      }),
    task: (what: string): string => `Done: ${what}`,
  },
  next: {
    heading: "3. What is next",
    offer: "You could carry one of these over, or none:",
    take: (what: string): Sentence => [{ unseen: "Take over: " }, what],
    field: "One thing for the week ahead",
  },
  kept: "Kept as you type.",
  full: "There is no room for another one. The oldest can be deleted in the list. What you typed is still here.",
  done: "Done",
  doneSaid: "Your week is kept. See you when you like.",

  list: {
    heading: "Your weeks in review",
    none: "Here will be the weeks that you looked back at, the newest first.",
    begin: "Look back at the week",
    week: (day: string): string => `The week up to ${day}`,
    empty: "nothing written",
    parts: { hard: "What was hard", held: "What held", next: "What is next" },
    change: (day: string): Sentence => [
      "Change",
      { unseen: `: the week up to ${day}` },
    ],
    delete: (day: string): Sentence => [
      "Delete",
      { unseen: `: the week up to ${day}` },
    ],
    more: "Show more",
  },

  when: {
    heading: "Once a week, if you want",
    off: "You are not asked. You can look back at a week whenever you like.",
    on: "On that day there is one line on your day, and none on any other.",
    turnOn: "Ask me once a week",
    turnOff: "Do not ask me",
    day: "On which day",
  },
};

/** What a day says of the week: it is part of the day's own words, which it must not make heavier. */
export const weekLineWords = {
  ask: (day: WeekdayId): string =>
    `Once a week, two minutes to look back: what was hard, what held, what is next. Shall we ask ${onDays[day]}?`,
  yes: "Yes, ask me",
  no: "No, thanks",
  due: "Two minutes for your week: what was hard, what held, what is next.",
  open: "Look back at the week",
  later: "Not this week",
};
