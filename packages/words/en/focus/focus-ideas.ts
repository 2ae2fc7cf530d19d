import type { FocusArea } from "@staying-power/case";

/** A project that is offered to begin from: what it is, what there is to show, and its first quarter of an hour. */
export interface FocusIdea {
  readonly what: string;
  readonly show: string;
  readonly first: string;
}

/** A few for each part of life, each small enough for thirty days. None needs the ex, or is for their eyes. */
export const focusIdeas: Readonly<Record<FocusArea, readonly FocusIdea[]>> = {
  passion: [
    {
      what: "Learn one song on an instrument",
      show: "One song, played from beginning to end",
      first: "Tune it, and play the first line slowly",
    },
    {
      what: "Make one thing with my hands",
      show: "The thing itself, on a shelf or given away",
      first: "Choose it, and lay out what it needs",
    },
    {
      what: "Write a short story",
      show: "Five pages with a beginning and an end",
      first: "Write the first ten lines, good or bad",
    },
    {
      what: "Grow something",
      show: "A pot or a bed with something alive in it",
      first: "Find the sunniest place, and look at it twice",
    },
  ],
  work: [
    {
      what: "Finish one thing I have put off",
      show: "It is handed in, or sent off",
      first: "Open it, and write down what is missing",
    },
    {
      what: "Learn one skill for my work",
      show: "One small piece made with it",
      first: "Find a course, and do its first lesson",
    },
    {
      what: "Build something of my own to sell",
      show: "One page that says what I offer",
      first: "Write in three lines who it is for",
    },
    {
      what: "Put my papers in order",
      show: "A clear desk, and a list of what is due",
      first: "Sort one pile into keep and go",
    },
  ],
  friends: [
    {
      what: "See one friend every week",
      show: "Four evenings, each with a name beside it",
      first: "Write to one friend, and offer two days",
    },
    {
      what: "Find an old friend again",
      show: "One long walk or supper together",
      first: "Look up the number, and say hello",
    },
    {
      what: "Join a club or a choir",
      show: "Three times there, and one new name",
      first: "Find two near me, and note when they meet",
    },
    {
      what: "Cook for others",
      show: "One supper at my table",
      first: "Choose the evening, and ask two people",
    },
  ],
  body: [
    {
      what: "Move three times a week",
      show: "Twelve times, marked in my week",
      first: "Lay out the shoes, and go once round the block",
    },
    {
      what: "Learn to swim better, or to dance",
      show: "One thing I could not do before",
      first: "Find a class, and book the first one",
    },
    {
      what: "Sleep well again",
      show: "The last hour before bed without a screen, most nights",
      first: "Put the charger in another room",
    },
    {
      what: "Eat proper meals",
      show: "Four meals that I cook without looking",
      first: "Choose one, and write its list",
    },
  ],
  mind: [
    {
      what: "Begin a language",
      show: "Five minutes of talk with someone who speaks it",
      first: "Learn ten words, and say them aloud",
    },
    {
      what: "Read one good book",
      show: "The book read, and one page of what I took from it",
      first: "Choose it, and read the first ten pages",
    },
    {
      what: "Find out how something works",
      show: "I can explain it to a friend in five minutes",
      first: "Write down three questions about it",
    },
    {
      what: "Learn one new thing a week",
      show: "Four things, each in two lines",
      first: "List five things I have wondered about",
    },
  ],
  meaning: [
    {
      what: "Help someone every week",
      show: "Four times, and whom it was for",
      first: "Think of one person, and ask what would help",
    },
    {
      what: "Take part in a cause",
      show: "Two afternoons there",
      first: "Find one near me, and write to them",
    },
    {
      what: "Live by what I believe",
      show: "One hour a week kept for it",
      first: "Write down in three lines what that is",
    },
    {
      what: "Put down a family story",
      show: "Ten pages, or one hour recorded",
      first: "Ask one relative for one story",
    },
  ],
};
