import { locale } from "../locale.ts";

/** What is dated after today, as by a clock that was ahead. */
export const lateWords = {
  found: (count: number, today: string): string =>
    locale.plural(count, {
      one: `1 entry is dated after today, ${locale.day(today)}. Your device’s clock may have been ahead, or it is wrong now.`,
      other: `${locale.number(count)} entries are dated after today, ${locale.day(today)}. Your device’s clock may have been ahead, or it is wrong now.`,
    }),
  counts:
    "Numbers leave out what is dated later. The answers of your first day count as told today.",
  put: (count: number): string =>
    locale.plural(count, {
      one: "Put it on today",
      other: "Put them on today",
    }),
  leave: "Leave as it is",
  done: "All of it is dated today now.",
  undo: "Undo",
};
