import type { VariantId } from "@staying-power/plan";
import type { VariantWords } from "../../src/plan-words.ts";

const twoQuestions = "What has changed in you, and what have they done since?";

/** How No Contact is kept, in English. */
export const variantWords: Readonly<Record<VariantId, VariantWords>> = {
  V1: {
    name: "No Contact",
    rules: [
      "You begin nothing: no message, no call, no like, no word through others.",
      "If they write, you may answer, calmly and no longer than they did.",
      "You do not look at their pages. Muting is enough; they can still reach you.",
    ],
    review: twoQuestions,
    disagree:
      "Coaches name anything from three weeks to six months, and some no number at all. Nobody has measured whether silence brings anyone back. What was measured: contact slows the healing.",
  },
  V2: {
    name: "The door left open",
    rules: [
      "They are with someone, or left for someone. You begin nothing, and there is no day on which you would.",
      "If they write, you may answer. You say nothing about the other person, good or bad.",
      "Nobody can tell you that it will not last.",
    ],
    review:
      "Is waiting still good for you? Letting go is offered, and never decided by the date.",
    disagree:
      "Most coaches say to step back. One at least says that distance is wrong here and that it calls for competing; we do not help with that.",
  },
  V3a: {
    name: "Children: only what they need",
    rules: [
      "One way to write, agreed on, for the children alone.",
      "Short, useful, friendly and clear. No question how the other one is.",
      "Handing over takes a few minutes at the door. The children carry no messages and take no side.",
    ],
    review: "Does it stay with the children, on both sides?",
    disagree:
      "Some counsellors say that with children it is no No Contact at all, but little contact, well kept.",
  },
  V3b: {
    name: "Work or study: greet, and the task",
    rules: [
      "You greet, you talk about the task, you go.",
      "Nothing private at work, and no colleague in the middle.",
    ],
    review: "Does it stay with the work?",
    disagree:
      "Coaches agree that silence is not possible here. How friendly to be, they see differently.",
  },
  V3c: {
    name: "The same home: courtesy, and a date",
    rules: [
      "Greetings, chores and bills. No questions about their evenings, and no account of yours.",
      "A sleeping place of your own.",
      "A date by which one of you moves out: two weeks at the least, two months at the most.",
    ],
    review: "Is the date kept, and is it quiet?",
    disagree:
      "One coach says to be civil and keep away; another says to talk openly and do things together.",
  },
  V3d: {
    name: "Money, lease, pets or papers: a list",
    rules: [
      "One list of what has to be settled, each with a day.",
      "One message for a point, without a word about the two of you.",
    ],
    review: "What is left on the list?",
    disagree: null,
  },
  V4: {
    name: "One apology first",
    rules: [
      "You ended it, or did the great wrong. Silence would look like not caring.",
      "One apology, with what you did in plain words, and one request to be considered if you want that. Then you wait.",
      "No second one, and no reminder.",
    ],
    review: "Has it been sent, once? What have they done since?",
    disagree:
      "One coach says to stay silent for a month first. Whether anyone comes back because of it, nobody has measured.",
  },
  V5: {
    name: "Far apart",
    rules: [
      "The same quiet; the distance has been one already.",
      "By yourself, find out whether it can be solved: who could move, when, at what cost.",
    ],
    review: "Is the distance any nearer to being solved?",
    disagree:
      "One coach makes the quiet much shorter here: a week for each year together.",
  },
  V6: {
    name: "Married and apart",
    rules: [
      "Calm. You do not argue about leaving, and you do not hasten papers.",
      "Business and children are settled as they come; you answer when they write.",
    ],
    review: twoQuestions,
    disagree:
      "The counsellors who trained the coach say that a marriage needs wise contact rather than none.",
  },
  V7: {
    name: "One apology, then quiet",
    rules: [
      "You owe one, and it was never given. Write it, sleep on it, send it once.",
      "It asks for nothing, not even an answer.",
      "After it you begin nothing.",
    ],
    review: twoQuestions,
    disagree:
      "Some would add what has changed in you. The coach’s post says to show that and never to announce it.",
  },
  V8: {
    name: "After a hateful ending",
    rules: [
      "No defence, no last word, no setting straight, to them or to anyone they know.",
      "Give it sixty days before you make anything of a number.",
    ],
    review: "Has it grown quieter, in you and between you?",
    disagree: null,
  },
};
