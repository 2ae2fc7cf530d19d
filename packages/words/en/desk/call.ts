import { locale } from "../locale.ts";

/** A call in one line, wherever one stands, and the next ones beside the cases. */
export const deskCallWords = {
  who: {
    noName: "No name given",
    closed: "What they wrote could not be opened with your key.",
    block: "Kept free",
  },
  next: {
    heading: "Next calls",
    line: (moment: string, who: string): string => `${moment}: ${who}`,
    all: "All calls",
    needs: (count: number): string =>
      locale.plural(count, {
        one: "One call needs a look.",
        other: `${locale.number(count)} calls need a look.`,
      }),
    letters: (count: number): string =>
      locale.plural(count, {
        one: "One letter did not arrive.",
        other: `${locale.number(count)} letters did not arrive.`,
      }),
  },
};
