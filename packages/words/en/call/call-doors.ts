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
} as const;
