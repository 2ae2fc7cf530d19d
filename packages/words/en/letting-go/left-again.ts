import type { Saying } from "../../src/know-words.ts";

interface LeftAgainWords {
  readonly heading: string;
  readonly lead: string;
  readonly kit: string;
  readonly call: string;
  readonly unsafe: string;
  readonly noBlame: {
    readonly heading: string;
    readonly says: readonly Saying[];
  };
  readonly today: {
    readonly heading: string;
    readonly says: readonly Saying[];
    readonly firstDays: string;
  };
  readonly safety: {
    readonly heading: string;
    readonly text: string;
    readonly link: string;
    readonly first: string;
    readonly answer: string;
  };
  readonly second: {
    readonly heading: string;
    readonly says: readonly Saying[];
  };
  readonly ways: {
    readonly heading: string;
    readonly text: string;
    readonly lettingGo: { readonly label: string; readonly note: string };
    readonly quiet: { readonly label: string; readonly note: string };
    readonly waiting: string;
  };
  readonly returns: {
    readonly heading: string;
    readonly says: readonly Saying[];
  };
}

/** It ended again: the kit first, no blame, and two ways on at equal rank. */
export const leftAgainWords: LeftAgainWords = {
  heading: "It ended again",
  lead: "That hurts, and it may hurt more than the first time. Nothing has to be decided today.",
  kit: "Breathe first",
  call: "Call someone",
  unsafe: "I’m not safe",
  noBlame: {
    heading: "What this is not",
    says: [
      {
        text: "It is not proof that you did it wrong. You hoped, and you tried. Both were yours to give.",
        mark: "inferred",
      },
      {
        text: "Whoever ended it this time, one person cannot hold a couple together.",
        mark: "inferred",
      },
      {
        text: "You need not understand it tonight, and you need not explain it to anyone.",
        mark: "inferred",
      },
    ],
  },
  today: {
    heading: "For today",
    says: [
      {
        text: "Write nothing to them today. What is said in these hours is rarely what you would say next week.",
        mark: "inferred",
      },
      {
        text: "Tell one person: it ended again, and I need you not to say anything about it.",
        mark: "inferred",
      },
      {
        text: "Eat something, drink water, lie down at your usual hour.",
        mark: "peer",
      },
    ],
    firstDays: "The first 72 hours, hour by hour",
  },
  safety: {
    heading: "If anything happened between you",
    text: "If you were hurt, threatened or afraid, before it ended or since, that comes first. It is not your fault, and it counts even if you think it was not that bad.",
    link: "I was hurt, or I am afraid",
    first:
      "One question about safety comes before any advice. It takes a moment.",
    answer: "Answer it first",
  },
  second: {
    heading: "What is said of a second ending",
    says: [
      {
        text: "Someone who came back for a reason that does not last leaves when that reason is used up: the loneliness passes, the guilt wears off, the same problem pops up again.",
        mark: "seed",
      },
      {
        text: "The coach thinks that a second ending is probably the last.",
        mark: "seed",
      },
      {
        text: "What ended may have been their reason for coming. It says nothing of what you are worth.",
        mark: "inferred",
      },
    ],
  },
  ways: {
    heading: "Two ways on, when you are ready",
    text: "Neither is the better one, and neither has to be chosen today.",
    lettingGo: {
      label: "Letting go",
      note: "Your days no longer wait for an answer",
    },
    quiet: {
      label: "Quiet, and your map",
      note: "You begin nothing, and you look again later",
    },
    waiting: "A day to stop waiting can be chosen on your map.",
  },
  returns: {
    heading: "If they come a third time",
    says: [
      {
        text: "You may say no, without a reason. You may also say: not now.",
        mark: "inferred",
      },
      {
        text: "If you do not say no: slowly, by day, and with one question first. What would be different this time?",
        mark: "inferred",
        contact: true,
      },
      {
        text: "Each earlier ending counts when you ask yourself whether it will last.",
        mark: "peer",
      },
    ],
  },
};
