import { locale } from "../locale.ts";

/** Every word around a question; the questions have their own. */
export const interviewWords = {
  back: "Back",
  why: "Why we ask",
  unknown: "I don’t know",
  skip: "Skip",
  seeNow: "See it now",
  none: "None of these",
  moment: "One moment…",
  chooseAny: "Choose all that fit.",
  date: "The day it ended",
  dates: [
    { days: 0, label: "Today" },
    { days: 1, label: "Yesterday" },
    { days: 3, label: "Three days ago" },
    { days: 7, label: "A week ago" },
    { days: 14, label: "Two weeks ago" },
    { days: 30, label: "A month ago" },
    { days: 61, label: "Two months ago" },
    { days: 91, label: "Three months ago" },
    { days: 182, label: "Six months ago" },
    { days: 365, label: "A year ago" },
  ] as const,
  /** Lengths of time together that are near enough for most. */
  lengths: [
    { value: 1, label: "A month" },
    { value: 3, label: "Three months" },
    { value: 6, label: "Half a year" },
    { value: 12, label: "A year" },
    { value: 18, label: "A year and a half" },
    { value: 24, label: "Two years" },
    { value: 36, label: "Three years" },
    { value: 60, label: "Five years" },
    { value: 120, label: "Ten years" },
  ] as const,
  otherLength: "Another length",
  reunions: [
    { value: 0, label: "Never" },
    { value: 1, label: "Once" },
    { value: 2, label: "Twice" },
  ] as const,
  moreReunions: "Three times or more",
  weeksOfSilence: [
    { value: 0, label: "Less than a week" },
    { value: 1, label: "One week" },
    { value: 2, label: "Two weeks" },
    { value: 4, label: "Four weeks" },
    { value: 8, label: "Eight weeks" },
  ] as const,
  otherWeeks: "Another number",
  /** Ages that are near enough for most; the numbers themselves are the words. */
  ages: [
    { value: 20, label: "20" },
    { value: 25, label: "25" },
    { value: 30, label: "30" },
    { value: 35, label: "35" },
    { value: 40, label: "40" },
    { value: 50, label: "50" },
    { value: 60, label: "60" },
  ] as const,
  otherAgeMe: "Under 18, or exact age",
  otherAgeEx: "Exact age",
  /** What a tick took away, since the two cannot both be so. */
  exchanged: (labels: readonly string[]): string =>
    `No longer ticked: ${locale.list(labels)}.`,
  putBack: "Undo",
  years: "Years",
  months: "Months",
  units: {
    months: "How many months",
    weeks: "How many weeks",
    years: "How many years",
    times: "How many times",
  },
  keepDate: "Use this day",
  keep: "Use this answer",
  invalidDate: "That day cannot be used. Choose today or a day before it.",
  invalidNumber: ({ low, high }: { low: number; high: number }): string =>
    `That number cannot be used. Write one from ${low} to ${high}.`,
  invalidWhole: ({ low, high }: { low: number; high: number }): string =>
    `That number cannot be used. Write a whole one from ${low} to ${high}.`,
  /** Of a number such as 1,500, which half of the world takes for one and a half. */
  grouped:
    "That number could mean two things. Write it without a mark between its digits, such as 1500, or with one or two decimals, such as 1.5.",
  invalidYears: ({ low, high }: { low: number; high: number }): string =>
    `That length cannot be used. Write one from ${low} to ${high} years.`,
  failed:
    "The next question could not be worked out. What you answered is still here.",
};
