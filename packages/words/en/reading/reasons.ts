import type { ReasonId } from "@staying-power/case";
import type { ReasonWords } from "../../src/reason-words.ts";

/** The words of the eleven reasons, in English: ten wrong ones, and restored attraction. */
export const reasons: Readonly<Record<ReasonId, ReasonWords>> = {
  "few-alternatives": {
    name: "Few other options",
    looks:
      "They come back after dates that went nowhere, or live where there are few people to meet.",
    ends: "It tends to last until somebody else turns up.",
  },
  guilt: {
    name: "Guilt",
    looks:
      "They soothe you and look sad, and they stay a little out of reach. It often follows tears or pleading.",
    ends: "Guilt fades fast. When it is gone, they often feel less for you than before, and more set on leaving.",
  },
  boredom: {
    name: "Boredom",
    looks:
      "They are there for the fun plans, and away on the dull days or when they are busy.",
    ends: "It ends when the fun feels old or something new comes along.",
  },
  sex: {
    name: "Sex",
    looks:
      "They write late and want to meet at night. They avoid daylight, meals and friends.",
    ends: "It ends soon, when they meet someone who gives them more than that.",
  },
  "problems-fix-themselves": {
    name: "Hope that problems fix themselves",
    looks:
      "They want to forget the past and start over. They do not want to talk about what would be different.",
    ends: "It ends when the same problem comes up again.",
  },
  duty: {
    name: "Duty",
    looks:
      "They speak of what they owe you, of the years, or of promises. They speak little of wanting you.",
    ends: "Duty can turn into resentment, even if you never asked for it.",
  },
  "stick-it-out": {
    name: "Not wanting to fail",
    looks:
      "They say that they do not give up on things. There is effort, but not much warmth.",
    ends: "It can last a while. Few people stay for ever where they are not happy.",
  },
  status: {
    name: "Wanting to have a partner",
    looks:
      "Photos, parties and labels come first. Being alone with you comes second.",
    ends: "It ends when they find someone they would rather be seen with.",
  },
  loneliness: {
    name: "Loneliness",
    looks:
      "They write in the evening, on holidays, or after a loss. They go quiet when life is full.",
    ends: "It ends when they feel less alone, or find someone else to fill the gap.",
  },
  support: {
    name: "Support in a hard time",
    looks:
      "They come after bad news. The talk is about them, and they seldom ask about you.",
    ends: "It ends when they feel better, or when someone else comforts them more.",
  },
  attraction: {
    name: "Restored attraction",
    looks:
      "They seek you out on good days and in daylight. They are curious about your life and notice what has changed.",
    ends: "This is the one that can last. It needs the old problem solved, and care kept up after they are back.",
  },
};
