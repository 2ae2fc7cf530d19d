import type { FeelStage, KnowPage } from "../../src/know-words.ts";

/** What one who left may go through: an order, no dates, and nothing about this one person. */
export const feelPage: KnowPage = {
  heading: "What they may go through",
  intro:
    "Many who leave go through something like this, and not all of them. Nobody can tell you where yours is. There are no dates here, because there are none to give.",
  parts: [
    {
      heading: "How to read it",
      says: [
        {
          text: "The coach gives an order and says that people vary. He gives no days.",
          mark: "author",
        },
        {
          text: "What can be seen under each step is our own reading of him.",
          mark: "inferred",
        },
        {
          text: "Silence proves nothing. They may be relieved, or missing you, or think that space is right.",
          mark: "author",
        },
        {
          text: "It need not end in a return. Many who leave settle into a life without the other one.",
          mark: "inferred",
        },
      ],
    },
  ],
  disagree: {
    heading: "Where coaches disagree",
    says: [
      {
        text: "Another coach gives days and weeks for each step, and elsewhere other steps.",
        mark: "peer",
      },
      {
        text: "We know of no study that bears any of it out.",
        mark: "inferred",
      },
    ],
  },
};

/** The stages in their order, each with what can be seen from outside. */
export const feelStages: readonly FeelStage[] = [
  {
    id: "relief",
    name: "Relief",
    seen: [
      "They go out more, or seem light and busy.",
      "They wrote to ease their conscience.",
    ],
  },
  {
    id: "curiosity",
    name: "Curiosity",
    seen: ["They looked at what you post.", "They asked others how you are."],
  },
  {
    id: "missing",
    name: "Missing",
    seen: [
      "They spoke of good times, without being asked.",
      "They said that they are lonely, or miss something.",
    ],
  },
  {
    id: "worry",
    name: "Worry that you are gone",
    seen: ["They asked whether you have someone, or are angry."],
  },
  {
    id: "reach-out",
    name: "A step towards you, or a test",
    seen: ["They wrote first.", "They asked to meet."],
  },
  {
    id: "settled",
    name: "Or a settled life without you",
    seen: [
      "They are with someone, steadily.",
      "They have said that it is over for good.",
    ],
  },
];
