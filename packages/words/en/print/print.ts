/** What a page is printed by, beside the screen it is made of. */
export const printWords = {
  print: "Print on one page",
  /** What others see of it. */
  note: (heading: string): string =>
    `It is headed only “${heading}”. Whoever finds the page can read the rest.`,
  failed:
    "The page could not be fetched just now, so nothing was printed. Try again in a moment.",
  /** What each page is headed with: words that could be anything. */
  headings: {
    map: "Plan",
    reading: "Numbers",
    reply: "Reply",
    agreement: "Our page",
  },
};

/** What stands on every page beside what it is about. */
export const paperWords = {
  printed: (day: string): string => `Printed on ${day}`,
  rest: "The rest, and why, is on the screen that this was printed from.",
};
