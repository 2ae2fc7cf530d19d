import { locale } from "../locale.ts";

/** One case, and what is said until it is open. */
export const deskParcelWords = {
  tabs: {
    label: "Parts of this case",
    brief: "Brief",
    answer: "Answer",
    notes: "Notes",
    outcome: "What became of it",
    duty: "Duty",
    keeping: "How long",
  },
  heading: (name: string | null): string => name ?? "A case without a name",
  version: (n: number, day: string): string =>
    `Version ${locale.number(n)}, sent on ${day}`,
  newer: "There is a newer version.",
  openNewer: "Open the newer version",
  sealed: {
    heading: "A sealed case",
    text: "It opens here, in your browser. Its owner sees that you opened it, and when.",
    action: "Open it",
  },
  /** Why it does not open. */
  problems: {
    "wrong-key":
      "Your key does not open this case. It may have been sealed to another key of yours, or to another coach. Ask the person to share it again with your newest link.",
    damaged:
      "What came is damaged and cannot be opened. Ask the person to share it again.",
    "not-a-case":
      "It opened, and what is inside is no case that this desk can read. It may come from a newer app: load this page again, or ask the person to share it again.",
  },
  ended: {
    revoked:
      "Its owner took this case back. It is deleted here and cannot be opened.",
    expired:
      "The time that its owner chose is over. The case is deleted here and cannot be opened.",
    disposed:
      "A coach disposed of this case. It is deleted here and cannot be opened.",
  },
};
