interface LettingGoWords {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly ways: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly text: readonly string[];
  }[];
  readonly anger: {
    readonly heading: string;
    readonly text: readonly string[];
    /** Leads to the page that is never sent. */
    readonly write: string;
  };
  readonly hard: {
    readonly heading: string;
    readonly text: string;
    readonly kit: string;
    readonly help: string;
  };
  readonly says: string;
}

/** Letting go, at equal rank with every other way. */
export const lettingGoWords: LettingGoWords = {
  heading: "Letting go",
  intro: [
    "You can let go whatever the numbers say, and whatever anyone promised you. It is as good a way as any other here.",
    "It does not mean that you stop loving them, or that it meant nothing. It means that your days no longer wait for an answer.",
  ],
  ways: "What is here",
  parts: [
    {
      heading: "What helps",
      text: [
        "Put away what hurts to see: photos, messages, their profile. A box in a cupboard will do. Nothing has to be thrown out.",
        "Tell one person that you have stopped waiting. Then you do not have to explain it again on a bad day.",
        "Find the hour that is hardest, often in the evening, and plan something for it: a walk, a call, a bath, a class.",
        "Look ahead by days, not by years. Today is enough.",
      ],
    },
    {
      heading: "A day you choose",
      text: [
        "Some people choose a day after which they stop waiting. Others choose a sign, such as their ex moving in with someone. You can choose one, and you can change it. Nobody else has to know.",
      ],
    },
    {
      heading: "If you still have to deal with each other",
      text: [
        "Children, a flat, work or a pet: you can let go and still write about these. Keep it short, kind and to the point.",
      ],
    },
    {
      heading: "If they come back one day",
      text: [
        "You can decide that when the day comes, as the person you are by then. Letting go shuts no door. You only stop standing in it.",
      ],
    },
  ],
  anger: {
    heading: "If you are angry",
    text: [
      "You may be. Something that mattered to you has ended, and anger is one way of feeling that.",
      "Slow your body down first: breathe out slowly, sit down, put the phone away. Do not drive while you are this angry. Then write it all down, and send none of it.",
    ],
    write: "Write it, don’t send it",
  },
  hard: {
    heading: "If it gets hard",
    text: "Letting go does not happen all at once. On some days it may not work at all, and that undoes nothing.",
    kit: "Breathe first",
    help: "Talk to someone",
  },
  says: "What you read here is our own advice. Nobody has measured it.",
};
