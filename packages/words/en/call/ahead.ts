import { locale } from "../locale.ts";

/** What is ahead of calls, on the screen of a day. */
export const callsAheadWords = {
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
