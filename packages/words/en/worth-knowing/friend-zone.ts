import type { KnowPage } from "../../src/know-words.ts";

/** What being friends is, what it is not, and why it is left for later. */
export const friendZonePage: KnowPage = {
  heading: "“Let’s be friends”",
  intro:
    "It is often meant kindly. While you hope for more, it can keep you waiting and hurting. You may say no for now.",
  parts: [
    {
      heading: "Why not now",
      says: [
        {
          text: "Whoever comes back comes for the partner they want. Being friends gives them no reason to.",
          mark: "seed",
        },
        {
          text: "It eases their bad conscience, and leaves them nothing to miss.",
          mark: "peer",
        },
        {
          text: "They may mean it for the moment, or want to keep a door open.",
          mark: "peer",
        },
      ],
    },
    {
      heading: "What is the friend zone",
      says: [
        {
          text: "Being on call: rung whenever the evening is bad, and forgotten when it is good.",
          mark: "inferred",
        },
        {
          text: "Advising them on dates, or listening to how it goes with someone.",
          mark: "inferred",
        },
        {
          text: "What a partner does: lifts, repairs, money, looking after things, comfort at night.",
          mark: "inferred",
        },
        {
          text: "Closeness or sex without being together.",
          mark: "inferred",
        },
      ],
    },
    {
      heading: "What is not",
      says: [
        {
          text: "Answering a light message, kindly and briefly.",
          mark: "inferred",
          contact: true,
        },
        {
          text: "Being polite at work, at a handover of the children, or when you meet by chance.",
          mark: "inferred",
        },
        {
          text: "Wishing them well, and not being angry.",
          mark: "inferred",
        },
      ],
    },
    {
      heading: "If you are in it already",
      says: [
        {
          text: "Step back.",
          mark: "peer",
        },
        {
          text: "It needs no speech: be busy more often, give no advice on dates, do no favours of a partner.",
          mark: "inferred",
        },
        {
          text: "If you want to be their friend one day, that comes after letting go, not before.",
          mark: "inferred",
        },
      ],
    },
  ],
  disagree: {
    heading: "Where coaches disagree",
    says: [
      {
        text: "Most say to decline, kindly and openly.",
        mark: "peer",
      },
      {
        text: "One would smile, agree, and then simply be busy.",
        mark: "peer",
      },
      {
        text: "We would rather say what is true.",
        mark: "inferred",
      },
      {
        text: "This coach has written a page of his own about it. We could not read it, so none of it is here.",
        mark: "inferred",
      },
    ],
  },
};
