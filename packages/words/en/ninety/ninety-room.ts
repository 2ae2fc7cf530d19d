import { isBeyondSaying, surest } from "../../src/beyond-saying.ts";
import type { Saying } from "../../src/know-words.ts";
import type { Sentence } from "../../src/sentence.ts";
import { type At, focusNames } from "../focus/focus-names.ts";
import { locale } from "../locale.ts";

interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** How it moved, in people of a hundred. */
interface Moved {
  readonly from: number;
  readonly to: number;
  /** `YYYY-MM-DD` */
  readonly since: string;
}

const days = (from: string, to: string): string =>
  locale.between(locale.dayInShort(from), locale.dayInShort(to));

const people = (of: People): string =>
  isBeyondSaying(of)
    ? `more than ${surest}`
    : `${of.about} (${locale.range(of)})`;

/** Every word of the first ninety days besides its acts and the old problem. */
export const ninetyRoomWords = {
  heading: "The first ninety days",
  where: ({
    week,
    weeks,
    day,
  }: {
    readonly week: number;
    readonly weeks: number;
    readonly day: number;
  }): string =>
    `Week ${locale.number(week)} of ${locale.number(weeks)}, day ${locale.number(day)} since they came back.`,
  lead: "Small is enough. A week left empty is just a week.",

  card: {
    heading: "This week’s card",
    days: (from: string, to: string): string =>
      `${days(from, to)}. Then comes a new one.`,
    tick: (what: string): Sentence => [{ unseen: "Mark as done: " }, what],
    tickOf: (who: string, what: string): Sentence => [
      { unseen: "Mark as done, " },
      { strong: `${who}: ` },
      what,
    ],
    doneLine: (what: string, date: string): Sentence => [
      what,
      { quiet: `, ${locale.dayInShort(date)}` },
    ],
    doneLineOf: (who: string, what: string, date: string): Sentence => [
      { strong: `${who}: ` },
      what,
      { quiet: `, ${locale.dayInShort(date)}` },
    ],
    undo: (what: string): Sentence => [
      "Undo",
      { unseen: ` the tick of: ${what}` },
    ],
    full: "Your journal is full, so this could not be kept. Save a copy under Mine, and take out what you no longer need.",
    how: (what: string): Sentence => [
      "How, or another act",
      { unseen: ` instead of: ${what}` },
    ],
    howOf: (who: string, what: string): Sentence => [
      "How, or another act",
      { unseen: ` for ${who}, instead of: ${what}` },
    ],
    legend: (habit: string): string => `This week’s act: ${habit}`,
    own: "An act in your own words",
    ownKeep: "Take this one",
    basis:
      "The coach names these four. Under “How” you see who says each act. The weeks and the ticks are our own.",
    no: "If they say no to something, that is the answer. It is not asked again.",
  },

  two: {
    label: "We do it together",
    note: "One act for each of you, on this one device. Use it only if you both want to, and if you do not mind that they see this app.",
    kept: "What your partner ticks or writes stays on this page: it goes into no journal and no case you share. It is part of your own backups.",
    away: "What is yours alone (the old problem, your own time, the numbers) is hidden while this is on.",
    who: { me: "You", them: "Your partner" },
  },

  problem: {
    heading: "The old problem",
    none: "If it shows again, note it in one tap. Once is no verdict.",
    noted: (dates: readonly string[]): string =>
      `Noted on ${locale.list(dates.map(locale.dayInShort))}.`,
    open: "Early signs, and what to do",
  },

  own: {
    heading: "Your own time",
    none: "There is nothing of your own in your week yet.",
    slot: (what: string, at: At): string => `${focusNames.at(at)}: ${what}`,
    evening: (day: string): string =>
      `The evening you keep for yourself: ${day}`,
    loss: {
      gone: "Before they came back you kept time for something of your own. None of it is left in your week.",
      fewer: (now: number, before: number): string =>
        `Your week had ${locale.plural(before, { one: "one place", other: `${locale.number(before)} places` })} of your own before they came back. Now it has ${locale.number(now)}.`,
      unused:
        "Your own time is in your week, but for two weeks you have noted none of it as used.",
    },
    why: [
      {
        text: "Room of your own is a big part of what keeps things good between two people.",
        mark: "author",
      },
    ] as readonly Saying[],
    open: "Your projects and your week",
  },

  stays: {
    heading: "Does it last?",
    begin:
      "There is a number once you have answered the reunion check. Before that it would only be a guess.",
    moved: {
      up: ({ from, to, since }: Moved): string =>
        `Since ${locale.day(since)} it has gone up, from ${from} to ${to} of 100.`,
      down: ({ from, to, since }: Moved): string =>
        `Since ${locale.day(since)} it has gone down, from ${from} to ${to} of 100. It says nothing about your worth.`,
      within: ({ from, to, since }: Moved): string =>
        `On ${locale.day(since)} it was ${from} of 100, and now it is ${to}. That is still within the range it had then: it may mean nothing.`,
      still: ({ since }: Moved): string =>
        `Since ${locale.day(since)} it has not moved by much. Most weeks tell little.`,
    },
    byWeek: {
      heading: "Week by week",
      about: "When you answered the check, and today",
    },
    y: "of 100 people",
    label: (of: number): string => `Stay a year: ${of}`,
    alt: ({
      from,
      to,
      first,
      last,
    }: {
      readonly from: string;
      readonly to: string;
      readonly first: People;
      readonly last: People;
    }): string =>
      `From ${from} to ${to}: of 100 people whose ex came back like this, those who stay a year went from ${people(first)} to ${people(last)}.`,
    columns: { week: "Week", day: "Day", lasts: "Stay a year" },
    week: (week: number): string => `Week ${locale.number(week)}`,
    cell: (of: People): string => people(of),
    again: "Two weeks have gone by: look again, and the number follows.",
    check: "The reunion check",
  },

  ways: {
    heading: "From here",
    weeks: "Earlier weeks",
    agreement: "A slow restart on one page",
    check: "Why are they back? The reunion check",
    stop: "It ended, or they said no",
    lettingGo: "Letting go",
    back: "Back to this week",
  },

  weeks: {
    heading: "Earlier weeks",
    intro: "What you noted, newest week first. Nobody counts it.",
    none: "Nothing is here yet. Each week will stand here once it is over.",
    name: (week: number): string => `Week ${locale.number(week)}`,
    days: (from: string, to: string): string => days(from, to),
    line: (habit: string, what: string): Sentence => [
      { strong: `${habit}: ` },
      what,
    ],
    lineOf: (who: string, habit: string, what: string): Sentence => [
      { strong: `${who}, ${habit}: ` },
      what,
    ],
    empty: "Nothing noted. Some weeks are like that.",
    problem: (dates: readonly string[]): string =>
      `The old problem showed on ${locale.list(dates.map(locale.dayInShort))}.`,
  },

  over: {
    heading: "Ninety days are behind you two",
    text: [
      "There are no more cards. That ends nothing, and makes nothing sure.",
      "If something did you good, keep it. Here is what is worth keeping.",
    ],
    keeps: [
      {
        text: "One of the four habits, as your own. The old weak spots come back when the work stops.",
        mark: "author",
      },
      {
        text: "Some room of your own, and what you have begun there. It is part of what keeps things good between you.",
        mark: "author",
      },
      {
        text: "A set time each week for the two of you.",
        mark: "peer",
      },
      {
        text: "Every few weeks, a look at why they came back.",
        mark: "inferred",
      },
    ] as readonly Saying[],
    check: "Look at the reunion check",
  },
  empty: {
    text: "This page is for when you two are together again. It then holds one small card a week, for ninety days.",
    tell: "They came back",
    check: "The reunion check",
  },
  left: {
    heading: "The cards rest now",
    text: "It ended again. Nothing is asked of you here. What you noted stays yours.",
    open: "It ended again: what helps now",
  },
  letGo: {
    heading: "The cards rest now",
    text: "You chose to let go. Nothing is asked of you here. What you noted stays yours.",
    open: "Letting go, step by step",
  },
} as const;
