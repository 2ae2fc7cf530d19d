import type { ReunionQuestionsWords } from "../../src/reunion-words.ts";

/** The questions of the reunion check, in English. They ask for what was seen, never for what someone thinks. */
export const reunionQuestionWords: ReunionQuestionsWords = {
  "how-back": {
    ask: "How did they come back?",
    why: "Someone who says it out loud has often thought about it. Someone who slides back may not have.",
    options: {
      "said-plainly": "They said that they want to try again",
      "slid-back": "It slid back into being together, without a word",
      "after-a-night": "After a night together",
      "in-need": "They were in trouble and came to me",
      practical: "Over something practical: home, money, the children",
    },
  },
  "change-before": {
    ask: "What changed in their life in the two weeks before?",
    why: "A reason that began with an event often ends when the event is over.",
    options: {
      nothing: "Nothing that I know of",
      "someone-ended": "Something with someone else ended",
      "loss-or-illness": "A death or an illness",
      "work-or-money": "Trouble with work or money",
      "alone-more": "They were alone more: a move, friends gone, holidays",
      "an-occasion": "A wedding, a party or a date was coming up",
      "others-urged": "Family or friends urged them",
    },
  },
  "i-did-before": {
    ask: "What did you do just before?",
    why: "Tears and pleading bring guilt, and guilt fades. This is no blame: nearly everyone does it.",
    options: {
      "lived-my-life": "I lived my own life",
      pleaded: "I asked, cried or pleaded",
      "said-i-changed": "I told them that I had changed",
      "helped-them": "I helped them with something",
      "one-apology": "I said sorry, once",
    },
  },
  "dated-before": {
    ask: "Was there someone else for them in between?",
    why: "Some come back because dating was harder than they thought.",
    options: {
      no: "Not that I know of",
      "it-did-not-work": "Yes, and it did not work out",
      "still-someone": "Yes, and it may still be going on",
    },
  },
  "who-begins": {
    ask: "These two weeks: who got in touch first, most of the time?",
    why: "Wanting someone shows in who begins.",
    options: {
      they: "They did",
      both: "About half each",
      me: "I did",
    },
  },
  hours: {
    ask: "When do they mostly write or come?",
    why: "Daylight and midnight are different kinds of wanting.",
    options: {
      "by-day": "By day, at all hours",
      evenings: "In the evening",
      late: "Late at night, or after drinking",
    },
  },
  "time-together": {
    ask: "What is your time together mostly made of?",
    why: "Ordinary time is where a life together happens.",
    options: {
      ordinary: "Ordinary things: meals, errands, walks",
      "fun-only": "Fun plans only",
      "nights-in": "Evenings and nights at home",
      occasions: "Parties, families, being seen",
    },
  },
  "old-problem": {
    ask: "What have they said about the old problem?",
    why: "What nobody names comes up again.",
    options: {
      "own-part": "They named it, and their own part in it",
      named: "They named it",
      "forget-it": "“Let’s forget it and start over”",
      "blames-me": "That it was my fault",
      "not-yet": "Nothing so far",
    },
  },
  "asks-about-me": {
    ask: "Do they ask about you, and remember the answer?",
    why: "Being wanted and being needed feel alike. This is where they differ.",
    options: {
      yes: "Yes, and they remember",
      "a-little": "Now and then",
      hardly: "Hardly. It is mostly about them",
    },
  },
  moods: {
    ask: "In which moods do they want to see you?",
    why: "A wish that lasts over good and bad days is a wish for you.",
    options: {
      "good-and-bad": "On good days and bad ones",
      "bad-days": "Mostly when they feel low",
      "on-and-off": "It comes and goes",
    },
  },
  noticed: {
    ask: "Have they noticed what is different about you?",
    why: "What someone sees for themselves counts for more than what they are told.",
    options: {
      unasked: "Yes, and they said so unasked",
      "when-told": "Only when I told them",
      no: "Not that I can see",
    },
  },
  pace: {
    ask: "How are they with going slowly?",
    why: "Who wants you can wait a little. Who flees something often cannot.",
    options: {
      "slow-is-fine": "Slow is fine with them",
      hurries: "They want everything at once",
      "stays-vague": "They keep it open what this is",
    },
  },
  "their-words": {
    ask: "When they say why, what do they say?",
    why: "“I want you” and “I should” lead to different places.",
    options: {
      "want-me": "That they want me",
      "owe-me": "What they owe me, or promised",
      "do-not-fail": "That they do not give up on things",
      "not-alone": "That they hate being alone",
      "feel-bad": "That they feel bad about hurting me",
      "like-before": "That they want it to be like before",
      "say-little": "Little or nothing",
    },
  },
  plans: {
    ask: "How do plans come about?",
    why: "Plans show whether there is a place for you on a dull Tuesday.",
    options: {
      ahead: "They plan ahead, and keep to it",
      "when-free": "When they happen to be free",
      "last-minute": "At the last minute, or called off",
    },
  },
  closeness: {
    ask: "How does being close feel?",
    why: "Guilt keeps its distance. Duty tries hard. Wanting is warm.",
    options: {
      warm: "Warm, also with clothes on",
      "only-bodily": "Close in bed, and not much besides",
      "kind-but-far": "Kind, and a little out of reach",
      "trying-hard": "They try hard, without much warmth",
    },
  },
  shown: {
    ask: "How are they with you in front of others?",
    why: "Some want to be seen with someone. Some want not to be seen.",
    options: {
      "no-difference": "The same as when we are alone",
      "seen-first": "Photos and labels come first",
      "kept-hidden": "They keep it hidden",
    },
  },
  "my-reason": {
    ask: "And you: why do you want it, most of all?",
    why: "It is asked for you alone. It changes nothing in what is said of them.",
    options: {
      love: "I love this person",
      lonely: "I am lonely",
      bored: "Life is empty without it",
      pride: "I want to win, or not to lose",
      "the-years": "So many years",
      unsure: "I am not sure",
    },
  },
  "my-part": {
    ask: "Do you know your own part in how it ended?",
    why: "Knowing it is how it gets better the second time.",
    options: {
      "know-it": "Yes, and I work on it",
      partly: "Partly",
      "all-theirs": "It was all their fault",
    },
  },
  "at-ease": {
    ask: "Are you at ease with them?",
    why: "Your safety comes before anything else here.",
    options: {
      "at-ease": "Yes",
      careful: "I watch what I say",
      "afraid-or-hurt": "I am afraid of them, or was hurt",
    },
  },
};
