import type { Sentence } from "../../src/sentence.ts";

/** Every word of the answers, looked through and changed. */
export const answersWords = {
  heading: "Your answers",
  intro:
    "Everything here can be changed or taken back. What you leave open counts as unknown, never as no.",
  stillOpen: (count: number, group: string): Sentence => [
    `Still open: ${count}`,
    { unseen: `, ${group}` },
  ],
  groups: {
    ending: "How it ended",
    youTwo: "The two of you",
    youSince: "You since then",
    themSince: "Them since then",
    people: "Ages and genders",
  },
  seeReading: "See where you stand",
  seeCare: "What matters first",
  done: "That is all we would ask. Look it over, and change what is not right.",
  change: (question: string): Sentence => [
    "Change",
    { unseen: `: ${question}` },
  ],
  clear: (question: string): Sentence => [
    "Take back",
    { unseen: `: ${question}` },
  ],
  cleared: (short: string): string => `Taken back: ${short}.`,
  undo: "Undo",
  answer: (question: string): Sentence => [
    "Answer",
    { unseen: `: ${question}` },
  ],
  unknown: "I don’t know",
  skipped: "Skipped",
  safety: "About safety",
  safetyNote:
    "These are kept apart from your other answers. Only a no to contact, or a settled new partner, counts there too.",
  unsaid: "Not said",
  data: "Your data",
  where: "All of it is in this browser, on this device, and nowhere else.",
  toMine: "A backup, a lock, or erasing it",
};
