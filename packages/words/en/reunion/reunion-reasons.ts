import type { ReunionReasonsWords } from "../../src/reunion-words.ts";

/** What each reason would look like in the coming weeks, and what ends it, in English. */
export const reunionReasonWords: ReunionReasonsWords = {
  "few-alternatives": {
    weeks: {
      text: "It goes well while nobody else is around. They look up less when you speak, and look round more when others are there.",
      mark: "inferred",
    },
    ends: { text: "It ends when a better option appears.", mark: "seed" },
  },
  guilt: {
    weeks: {
      text: "They are kind and a little sad, and careful not to hurt you. Within weeks the kindness gets shorter.",
      mark: "inferred",
    },
    ends: {
      text: "It ends soon, when the guilt wears off. After that they are often surer of leaving than before.",
      mark: "seed",
    },
  },
  boredom: {
    weeks: {
      text: "The fun plans happen, and the dull ones are called off. A busy week at work means a week without you.",
      mark: "inferred",
    },
    ends: { text: "It ends when it is no longer new.", mark: "seed" },
  },
  sex: {
    weeks: {
      text: "The nights go on, and lunch never happens. You do not meet friends, and nothing has a date.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when they find what they need besides that with someone else.",
      mark: "seed",
    },
  },
  "problems-fix-themselves": {
    weeks: {
      text: "It is lovely, and the old problem is not spoken of. Then one day it is there again, in the same words.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when the same problem comes up again.",
      mark: "seed",
    },
  },
  duty: {
    weeks: {
      text: "They keep their promises and do what is right. You hear more of what they should than of what they would like.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when they begin to resent it, even if you never asked for it.",
      mark: "seed",
    },
  },
  "stick-it-out": {
    weeks: {
      text: "They work at it like at a task. There is effort and little play, and they seem tired by it.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when being unhappy weighs more than not giving up.",
      mark: "seed",
    },
  },
  status: {
    weeks: {
      text: "You are shown around, and it is soon official. Alone with you they are less there.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when they meet someone they would rather be seen with.",
      mark: "seed",
    },
  },
  loneliness: {
    weeks: {
      text: "They call in the evening and on quiet Sundays. When friends are back and life is full, you hear less.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when someone or something else fills the gap.",
      mark: "seed",
    },
  },
  support: {
    weeks: {
      text: "You listen a great deal. As the hard time passes they need you less, and you notice that they never asked about yours.",
      mark: "inferred",
    },
    ends: {
      text: "It ends when they feel better, or find better comfort.",
      mark: "seed",
    },
  },
  attraction: {
    weeks: {
      text: "They seek you out on good days and in daylight. They ask, and remember. They can wait, and they speak of the old problem and of their own part in it.",
      mark: "inferred",
    },
    ends: {
      text: "This is the reason that can last. It needs the old problem solved, and empathy, selflessness, affection and commitment kept up.",
      mark: "seed",
    },
  },
};
