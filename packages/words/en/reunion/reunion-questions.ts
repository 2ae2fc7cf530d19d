import type { ReunionQuestionWords } from "../../src/reunion-words.ts";

/** The questions of the reunion check, in English: each asks for what was seen, never for a guess at another’s mind. */
export const reunionQuestionWords: ReunionQuestionWords = {
  "how-back": {
    ask: "How did they come back?",
    short: "How they came back",
    why: "A plain word by day tells something else than a night, or a need.",
    options: {
      "said-plainly": "They said plainly that they want to try again",
      "slid-back": "Bit by bit; nobody said it in words",
      "after-a-night": "After a night together",
      "in-need": "They needed help or comfort",
      practical: "It was easier: money, the home, the children",
    },
  },
  "change-before": {
    ask: "What changed in their life in the two weeks before?",
    short: "What changed in their life before",
    why: "A loss or an empty month can bring someone back for a while. Say only what they told you.",
    options: {
      nothing: "Nothing that I know of",
      "someone-ended": "Something with someone else ended",
      "loss-or-illness": "A loss or an illness",
      "work-or-money": "Trouble with work or money",
      "alone-more": "They were alone more: a move, friends away",
      "an-occasion": "A holiday, a party, a day that matters",
      "others-urged": "Family or friends urged them",
    },
  },
  "i-did-before": {
    ask: "What were you doing towards them just before?",
    short: "What I did just before",
    why: "Who comes after tears or pleading may come out of guilt. It says nothing bad about you.",
    options: {
      "lived-my-life": "I lived my own life",
      pleaded: "I pleaded, or showed how bad I felt",
      "said-i-changed": "I told them that I have changed",
      "helped-them": "I helped them with something",
      "one-apology": "I said sorry, once",
    },
  },
  "dated-before": {
    ask: "Did they see someone else before they came back?",
    short: "Whether they saw someone else",
    why: "Coming back after dates that went nowhere can mean few other options. Answer only if you know without asking around.",
    options: {
      no: "No, as far as I know",
      "it-did-not-work": "Yes, and it did not work out",
      "still-someone": "There is still someone",
    },
  },
  "who-begins": {
    ask: "In the last two weeks, who began most of your contact?",
    short: "Who begins",
    why: "Who wants to be near someone begins things.",
    options: {
      they: "They did",
      both: "Both of us about the same",
      me: "I did",
    },
  },
  hours: {
    ask: "In the last two weeks, when did they turn to you?",
    short: "At what hours",
    why: "Late hours alone often stand for sex or loneliness.",
    options: {
      "by-day": "At any time, also by day",
      evenings: "Mostly in the evening",
      late: "Mostly late at night",
    },
  },
  "time-together": {
    ask: "In the last two weeks, what was your time together like?",
    short: "Time together",
    why: "Ordinary days show most: shopping, a meal, a dull afternoon.",
    options: {
      ordinary: "Ordinary days as well",
      "fun-only": "Only when there was something fun",
      "nights-in": "Mostly nights, at home",
      occasions: "Mostly parties and days where others see us",
    },
  },
  "old-problem": {
    ask: "What do they say about what drove you apart?",
    short: "The old problem",
    why: "If nobody speaks of it, it tends to come back.",
    options: {
      "own-part": "They named it, and their own part in it",
      named: "They named it",
      "forget-it": "They want to forget it and start over",
      "blames-me": "They say that it was all me",
      "not-yet": "We have not spoken of it yet",
    },
  },
  "asks-about-me": {
    ask: "In the last two weeks, did they ask about you and your life?",
    short: "Whether they ask about me",
    why: "Who wants you is curious about you. Who wants comfort speaks of themselves.",
    options: {
      yes: "Yes, and they listened",
      "a-little": "A little",
      hardly: "Hardly ever",
    },
  },
  moods: {
    ask: "In which moods do they come to you?",
    short: "In which moods",
    why: "A wish that holds on good days and bad ones is a steady one.",
    options: {
      "good-and-bad": "On good days and on bad ones",
      "bad-days": "Mostly when they feel bad or alone",
      "on-and-off": "On and off; I cannot see a pattern",
    },
  },
  noticed: {
    ask: "Have they noticed that something about you is different?",
    short: "Whether they noticed a change",
    why: "What someone sees for themselves counts for more than what they are told.",
    options: {
      unasked: "Yes, and they brought it up themselves",
      "when-told": "Only after I said so",
      no: "No, not yet",
    },
  },
  pace: {
    ask: "How do they take it when things go slowly?",
    short: "Going slowly",
    why: "Going slowly is easy for someone who means to stay.",
    options: {
      "slow-is-fine": "Slow is fine with them",
      hurries: "They want all of it at once",
      "stays-vague": "They stay vague about what this is",
    },
  },
  "their-words": {
    ask: "Which of these comes closest to what they say?",
    short: "What they say",
    why: "Wanting you, owing you, and not wanting to be alone sound different.",
    options: {
      "want-me": "“I want to be with you”",
      "owe-me": "“I owe you this”, “after all these years”",
      "do-not-fail": "“I do not give up on things”",
      "not-alone": "“I do not like being alone”",
      "feel-bad": "“I feel so bad about what I did”",
      "like-before": "“Let us be as we were”",
      "say-little": "They say little about it",
    },
  },
  plans: {
    ask: "In the last two weeks, how did they plan with you?",
    short: "How they plan",
    why: "Who means to be there next month says so next to a date.",
    options: {
      ahead: "Ahead, and they kept to it",
      "when-free": "When nothing else was on",
      "last-minute": "At the last minute",
    },
  },
  closeness: {
    ask: "How does being close to them feel?",
    short: "Being close",
    why: "Warmth, wanting and duty feel different from near.",
    options: {
      warm: "Warm, also without touching",
      "only-bodily": "Close in bed, far otherwise",
      "kind-but-far": "Kind, and a little out of reach",
      "trying-hard": "As if they were trying hard",
    },
  },
  shown: {
    ask: "How are you together in front of others?",
    short: "In front of others",
    why: "Some want to be seen with a partner; some hide one.",
    options: {
      "no-difference": "Much as when we are alone",
      "seen-first": "Being seen together matters most to them",
      "kept-hidden": "They keep it hidden",
    },
  },
  "my-reason": {
    ask: "And you: what makes you want this most?",
    short: "Why I want it",
    why: "Your side counts as much as theirs. Nobody sees this, and no answer is wrong.",
    options: {
      love: "I love them, as they are",
      lonely: "I am lonely without them",
      bored: "My days feel empty",
      pride: "I do not want to have lost",
      "the-years": "The years we had",
      unsure: "I am not sure",
    },
  },
  "my-part": {
    ask: "Do you know your own part in how it ended?",
    short: "My own part",
    why: "Who knows their part can do something about it.",
    options: {
      "know-it": "Yes, and I work on it",
      partly: "In part",
      "all-theirs": "It was all them",
    },
  },
  "at-ease": {
    ask: "How do you feel when you are with them?",
    short: "How I feel with them",
    why: "We ask this first, each time. Being safe comes before everything else here.",
    options: {
      "at-ease": "At ease; I can say no",
      careful: "I watch what I say",
      "afraid-or-hurt": "Afraid, or they have hurt me",
    },
  },
};
