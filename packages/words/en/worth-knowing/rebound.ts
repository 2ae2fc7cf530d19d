import type { ReboundId } from "@staying-power/plan";
import type { KnowPage, ReboundRow } from "../../src/know-words.ts";

/** What can be said of a new partner of theirs, and what cannot. */
export const reboundPage: KnowPage = {
  heading: "If they are with someone new",
  intro:
    "It hurts to know, and it is hard not to watch. This page says what is known of it, who says so, and what helps you.",
  parts: [
    {
      heading: "What is meant by a rebound",
      says: [
        {
          text: "It is someone new very soon after a breakup. The timing is what marks it.",
          mark: "author",
        },
        {
          text: "It can dull the pain, fill the evenings, keep closeness going or prove something.",
          mark: "author",
        },
        {
          text: "So it need not say much about you, or about the new one.",
          mark: "inferred",
        },
        {
          text: "Being carried away seldom lasts in a short fling. A long affair mostly holds it.",
          mark: "author",
        },
      ],
    },
    {
      heading: "What to do",
      says: [
        {
          text: "Begin nothing while they are with someone. There is no end date to that.",
          mark: "author",
        },
        {
          text: "If they write, you may answer calmly.",
          mark: "author",
          contact: true,
        },
        {
          text: "Step back, go quiet, and let the picture they have of you change. The post holds that this puts you ahead of the newcomer.",
          mark: "seed",
        },
        {
          text: "Nobody has measured that. It does save you from pleading and from competing.",
          mark: "inferred",
        },
        {
          text: "Say nothing against the new one, to anybody. Do not compare yourself, and do not look.",
          mark: "inferred",
        },
      ],
    },
    {
      heading: "What nobody knows",
      says: [
        {
          text: "“Nine in ten rebounds fail” is said everywhere. We looked for a study behind it and found none.",
          mark: "inferred",
        },
        {
          text: "One study (Brumbaugh and Fraley, 2015) found that people who had someone new felt surer of themselves and freer of their ex, and those who began soon did not do worse. It asked people once, mostly young ones, so it cannot say what caused what.",
          mark: "research",
        },
        {
          text: "So nobody can promise that theirs will end, and we do not. A plan that needs it to end is no plan for you.",
          mark: "inferred",
        },
      ],
    },
  ],
  disagree: {
    heading: "Where coaches disagree",
    says: [
      {
        text: "This coach says to back away.",
        mark: "author",
      },
      {
        text: "Another says that where it has become serious, distance is the wrong way.",
        mark: "peer",
      },
      {
        text: "One puts the time of being carried away at three months to three years.",
        mark: "peer",
      },
      {
        text: "We know of no study behind either, and we help nobody to come between two people.",
        mark: "inferred",
      },
    ],
  },
};

/** Four ways in which it can stand, each with what to do. */
export const reboundRows: Readonly<Record<ReboundId, ReboundRow>> = {
  possible: {
    name: "A possible rebound",
    seen: "Someone new within about three months, after a long time with you.",
    does: [
      {
        text: "Begin nothing.",
        mark: "author",
      },
      {
        text: "Say nothing about the new one, neither good nor bad.",
        mark: "inferred",
      },
      {
        text: "Use the time for what went wrong between you, and for a life of your own.",
        mark: "seed",
      },
      {
        text: "“Possible” is all that it says. It can end, and it can last.",
        mark: "inferred",
      },
    ],
  },
  "began-before": {
    name: "It began before the end",
    seen: "The other one was there before you two had parted.",
    does: [
      {
        text: "Begin nothing. This coach says so above all where they left for someone.",
        mark: "author",
      },
      {
        text: "Think in months or years, not in weeks, and live as if it lasts.",
        mark: "peer",
      },
    ],
  },
  serious: {
    name: "It is serious",
    seen: "About a year together, families met, a shared home, or engaged.",
    does: [
      {
        text: "Take it as what it looks like. Then letting go is the way that treats everyone well, you too.",
        mark: "inferred",
      },
    ],
  },
  "ended-and-wrote": {
    name: "It ended, and they write",
    seen: "They were with someone, that is over, and now something comes from them.",
    does: [
      {
        text: "Answer as you would answer anyone: calm, short, light.",
        mark: "author",
        contact: true,
      },
      {
        text: "It may be that nobody else is there now, or that the evenings are lonely. What comes of that ends with it.",
        mark: "seed",
      },
      {
        text: "See whether it goes on by day, and in good moods.",
        mark: "inferred",
      },
      {
        text: "Go slowly: let three weeks pass before a second meeting.",
        mark: "inferred",
        contact: true,
      },
    ],
  },
};
