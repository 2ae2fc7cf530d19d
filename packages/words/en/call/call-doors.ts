import { locale } from "../locale.ts";

/** The ways to the room of calls, which stand elsewhere: as few words as will do. */
export const callDoorWords = {
  label: "Calls with a coach",
  none: "None is booked.",
  some: (count: number): string =>
    locale.plural(count, {
      one: "One is booked.",
      other: `${locale.number(count)} are booked.`,
    }),
  instead: "Or book a call with them",
  insteadNote: "You can talk without sharing anything first.",
  again: "See their free hours",

  /** What is ahead, on the screen of a day. */
  today: ({ coach, time }: { readonly coach: string; readonly time: string }) =>
    `Your call with ${coach} is today, ${time} your time`,
  next: ({
    coach,
    day,
    time,
  }: {
    readonly coach: string;
    readonly day: string;
    readonly time: string;
  }) =>
    `Your call with ${coach}: ${locale.weekday(day)}, ${locale.day(day)}, ${time} your time`,
  wait: (coach: string): string => `You wait for an hour with ${coach}`,
  waitUnseen: "You wait for an hour with a coach",
} as const;
