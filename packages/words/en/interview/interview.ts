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
    { days: 7, label: "A week ago" },
    { days: 30, label: "A month ago" },
    { days: 91, label: "Three months ago" },
    { days: 182, label: "Six months ago" },
    { days: 365, label: "A year ago" },
  ] as const,
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
  invalidYears: ({ low, high }: { low: number; high: number }): string =>
    `That length cannot be used. Write one from ${low} to ${high} years.`,
  failed: "The next question could not be worked out. Your answers are safe.",
};
