interface AboutWords {
  readonly heading: string;
  readonly intro: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly text: readonly string[];
  }[];
}

/** What this is, and what it cannot know. */
export const about: AboutWords = {
  heading: "What this is, and what it can’t know",
  intro:
    "Staying Power is for a person whose partner has just left. It helps in the worst hours. It also shows in numbers what tends to happen next, and how unsure they are.",
  parts: [
    {
      heading: "What the numbers are",
      text: [
        "Nobody can know what one person will do. What can be known, roughly, is what became of groups of people. So every number here means: of 100 people who gave the answers you gave, about this many.",
        "Each number has a range. It is wide because so little is known. About four times out of five the true number should lie in it, if the model is sound.",
      ],
    },
    {
      heading: "How they are made",
      text: [
        "A model follows one thing that nobody can see: how drawn your ex is to you, week by week. It can rise or fall. The more drawn they are, the more likely they come back because they want you.",
        "People also come back for the wrong reasons: because they are lonely or bored, or feel guilty. Those wear off, and most such returns end. The model keeps the two apart.",
        "It runs a thousand versions of your story, each with different guesses for what is not known. An answer you skip is never taken as a no.",
      ],
    },
    {
      heading: "Where they come from",
      text: [
        "The numbers for coming back and for staying come from surveys, polls and a few studies that followed people over time. Most of those people were young and lived in North America.",
        "There is some source for which way each answer pushes. How hard it pushes is often our own judgement. On what helps an ex come back there is mostly the word of coaches, and almost nobody has measured it. The reading says beside each answer what it rests on: a study, a poll, coaches, or our judgement.",
      ],
    },
    {
      heading: "What it can’t know",
      text: [
        "It does not know your ex. It does not hear their side. It cannot tell which of the hundred you are.",
        "It is not therapy, and in danger it cannot protect you. No number here outweighs someone’s no.",
      ],
    },
    {
      heading: "Where your words stay",
      text: [
        "There is no account. What you write stays in this browser, on this device. Nothing is sent, and nobody counts your visits.",
        "A browser can throw away what it keeps. Save a backup now and then. You can erase it all at any time.",
      ],
    },
    {
      heading: "Who may use it",
      text: [
        "It costs nothing, and it is free software: anyone may read how it works, check the sums, and change it. Nobody pays to be named here.",
      ],
    },
  ],
};
