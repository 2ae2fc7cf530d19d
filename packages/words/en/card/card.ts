import { locale } from "../locale.ts";

/** A card for the wallet, and the page that shows it before it is printed. */
export const cardWords = {
  heading: "A card for your wallet",
  intro:
    "Two sides, as large as a bank card, for when the phone is not at hand. This is what will be on it.",
  /** What the card is headed with: a word that could be anything. */
  name: "Lamp",
  sides: { reasons: "One side", calls: "The other side" },

  steps: [
    "Breathe in for 4 seconds and out for 6.",
    "Write it, don’t send it.",
    "Wait 20 minutes. An urge needs no answer.",
  ] as const,
  line: ({ name, number }: { name: string; number: string }): string =>
    `${name}: ${number}`,
  someone: "Someone I can call",
  listening: "Someone to talk to",
  emergency: "Emergency",
  printed: (day: string): string => `Printed on ${day}`,
  cut: "Cut along the outer line, and fold along the one in the middle.",

  withReasons: "With my reasons on it",
  ownWords:
    "They stand as you wrote them. If they name someone, leave them off: there are lines to write on instead.",
  isCut: "What is longer than there is room for ends with “…”.",
  firstOf: (count: number): string =>
    `There is room for two of your ${locale.number(count)} reasons: the first of your list.`,
  noReasons:
    "There is no reason of yours yet. The card has lines to write one on.",
  toReasons: "Your reasons",
  noPerson: "Nobody to call yet. The card has a line for a name and a number.",
  person: "Of the people you can call, the first one is on it.",
  toPeople: "Whom to call",
  numbersOf: (country: string): string => `The numbers on it: ${country}.`,
  noCountry:
    "No country is chosen whose numbers are known here. The card has lines for them.",
  toCountry: "Choose the country",

  leaves:
    "A card can be lost, and whoever finds it can read it. It does not say what it is about, unless a reason of yours does.",
  print: "Print the card",
  toKit: "Back to the kit",
};
