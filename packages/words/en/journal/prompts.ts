/** A group of prompts that look the same way. */
export interface PromptTheme {
  readonly name: string;
  readonly prompts: Readonly<Record<string, string>>;
}

/**
 * Prompts for ten minutes, by what they look at. All look outward or ahead: none asks for reasons, goes back over what
 * happened, or speaks of the ex. The ids are kept with entries and never change.
 */
export const journalPrompts: Readonly<Record<string, PromptTheme>> = {
  "this-day": {
    name: "This day",
    prompts: {
      "day-small": "One small thing that went well today, and your part in it.",
      "day-senses": "What you saw, heard and smelled on your way today.",
      "day-new": "Something you noticed today for the first time.",
      "day-calm": "The calmest five minutes of today, from start to end.",
      "day-tomorrow": "What would make tomorrow a little easier?",
    },
  },
  people: {
    name: "People around you",
    prompts: {
      "people-kind": "Someone who was kind to you lately. What did they do?",
      "people-miss": "A friend you would like to see again. What would you do?",
      "people-ask": "What could you ask someone you like about their week?",
      "people-learn": "What do you admire in someone you know?",
      "people-help": "How could you be of help to someone this week?",
    },
  },
  body: {
    name: "Body and rest",
    prompts: {
      "body-move": "A way of moving that you enjoy. When could it fit in?",
      "body-sleep": "What helps you to sleep? Plan this evening, step by step.",
      "body-food": "A meal you would like to cook, and for whom.",
      "body-outside": "A walk you would like to take. Describe the way.",
      "body-rest": "What would a truly restful Sunday look like?",
    },
  },
  doing: {
    name: "Making and learning",
    prompts: {
      "doing-try":
        "Something you always wanted to try. What is the first step?",
      "doing-good": "What are you good at? Tell of one time you did it.",
      "doing-learn":
        "What would you like to know more about, and where to start?",
      "doing-place": "How could one corner of your home feel more like yours?",
      "doing-work": "What at work or in study would you like to do next?",
    },
  },
  ahead: {
    name: "Ahead",
    prompts: {
      "ahead-month":
        "Three things you look forward to this month, however small.",
      "ahead-year": "A good ordinary day, a year from now, hour by hour.",
      "ahead-letter": "A few lines to yourself in six months.",
      "ahead-keep": "A habit you want to keep, whatever happens.",
      "ahead-trip": "A place you want to go. How would you get there?",
    },
  },
  values: {
    name: "What matters",
    prompts: {
      "values-stand": "What do you want to stand for in the next weeks?",
      "values-thanks": "Something you are thankful for, told in detail.",
      "values-friend":
        "What would you say to a friend who had a day like yours?",
      "values-brave": "A time you did something hard. What did you use?",
      "values-enough": "What is enough for today?",
    },
  },
};
