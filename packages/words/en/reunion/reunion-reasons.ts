import type { ReunionReasonWords } from "../../src/reunion-words.ts";

/** What each reason would look like in the weeks after a return, in English, and what may be asked. */
export const reunionReasonWords: ReunionReasonWords = {
  "few-alternatives": {
    weeks:
      "They are there while little else is on, and cooler when new people come into their life.",
    ask: "“What do you like about how we are now?”",
  },
  guilt: {
    weeks:
      "They are kind and careful, avoid touch, and look relieved when you are fine without them. The kindness grows thin in a few weeks.",
    ask: "“You owe me nothing. What would you like?”",
  },
  boredom: {
    weeks:
      "They come for the good evenings and cancel the dull ones. A quiet Tuesday stays empty.",
    ask: "“Shall we do something plain on Tuesday?”",
  },
  sex: {
    weeks:
      "Plans begin late and end early. Lunch, a walk, or an evening without the night does not come about.",
    ask: "“Would you like to have lunch on Saturday?”",
  },
  "problems-fix-themselves": {
    weeks:
      "All is well until the old problem comes up. Then it is waved away, or the same words fall as before.",
    ask: "“What would we do differently, if it came up again?”",
  },
  duty: {
    weeks:
      "They do what has to be done and speak of the years. You see effort, and little joy; later, small signs of anger.",
    ask: "“If nobody expected anything of you, what would you want?”",
  },
  "stick-it-out": {
    weeks:
      "They keep to it, with effort and without much warmth. They seldom seem happy to see you.",
    ask: "“What was good for you this week?”",
  },
  status: {
    weeks:
      "There are photos and invitations, and little time for the two of you alone.",
    ask: "“Shall we stay in on Friday, just us?”",
  },
  loneliness: {
    weeks:
      "They come in the evening and on empty days. When their life fills up, you hear less.",
    ask: "“Tell me about a good day you had.”",
  },
  support: {
    weeks:
      "The talk is about their hard time. As they feel better, they need you less, and seldom ask how you are.",
    ask: "“May I tell you about my week as well?”",
  },
  attraction: {
    weeks:
      "They come on good days too, by daylight, and make plans. They see what is different without being told, and do not mind going slowly.",
    ask: "“What would you like us to do next month?”",
  },
};
