import { surest } from "../../src/beyond-saying.ts";
import type {
  ReasonId,
  ReunionOptions,
  ReunionSignId,
} from "@staying-power/case";
import { locale } from "../locale.ts";
import { reasons } from "../reading/reasons.ts";
import { reunionQuestionWords } from "./reunion-questions.ts";

/** Two reasons, and what would tell them apart. */
interface Telling {
  readonly ask: string;
  readonly first: { readonly reason: ReasonId; readonly answer: string };
  readonly second: { readonly reason: ReasonId; readonly answer: string };
}

/** The seven signs of the right reason, in English. */
export const reunionSignNames: Readonly<Record<ReunionSignId, string>> = {
  "they-began": "They begin most of the contact",
  "good-moods": "They want to see you on good days as well",
  "saw-change": "They saw a change in you, unasked",
  "named-issue": "They named the old problem",
  "own-part": "They named their own part in it",
  daylight: "They want daylight and ordinary time",
  "slow-pace": "Going slowly is fine with them",
};

/** What is said to the person's own side, in English. */
export const reunionMineWords: {
  readonly [Id in "my-reason" | "my-part" | "at-ease"]: Readonly<
    Record<ReunionOptions[Id], string>
  >;
} = {
  "my-reason": {
    love: "That is a good reason, and it can take its time.",
    lonely:
      "Nearly everyone is, after a breakup. It gets easier with friends and evenings that have a plan, and then you will see more clearly whether it is this person you miss.",
    bored:
      "A life with a few things of your own in it makes this choice easier, whichever way it goes.",
    pride:
      "That is human, and it says how much it hurt. Winning someone back is over in a day; living together is every day after it. Ask yourself whether you would want them if nobody ever knew.",
    "the-years":
      "The years were real, and they stay yours either way. What counts now is what the next ones would be like.",
    unsure:
      "Then you do not have to know yet. That is one more reason to go slowly.",
  },
  "my-part": {
    "know-it": "That can make the second time different from the first.",
    partly:
      "That is honest. Ask yourself what they asked for three times, or ask one honest friend.",
    "all-theirs":
      "It may have been mostly theirs. It is hardly ever all of it, and your part is the one that you can change. If you were hurt or controlled, it was not your fault: then this question is not for you.",
  },
  "at-ease": {
    "at-ease": "Good.",
    careful:
      "Many are careful for a while after a breakup. If it is because you fear what they might do, that is something else, and help is one tap away.",
    "afraid-or-hurt":
      "Then everything else here can wait. It is not your fault, and you do not have to deal with it alone.",
  },
};

/** Every word of the reunion check besides its questions, reasons and paces, in English. */
export const reunionWords = {
  heading: "Why are they back, and does it last?",
  intro:
    "Answer what you have seen. It is no quiz: come back every two weeks, and the picture gets clearer. Nobody can look into another person; neither can this.",
  title: (day: string): string => `The reunion check on ${day}`,
  asIfBack:
    "They are not back, as far as you have told. This is how it would look if they came back today.",
  cannotTell: "I can’t tell",
  likeliest: {
    heading: "The two likeliest reasons",
    text: "Of 100 people with answers like yours. The range holds the true number 8 times out of 10, if the model is right.",
    others: "The other reasons",
    never:
      "This is about a reason, never about what kind of person they are. A wrong reason can give way to the right one.",
    line: (name: string, people: string): string => `${name}: ${people} of 100`,
    /** What rests on judgement is never said as sure. */
    most: `more than ${surest}`,
    weeks: "In the coming weeks",
    ends: "What ends it",
  },
  apart: {
    heading: "What would tell the two apart",
    text: ({ ask, first, second }: Telling): string =>
      `${ask} “${first.answer}” speaks for ${inSentence(first.reason)}, “${second.answer}” for ${inSentence(second.reason)}.`,
  },
  next: {
    heading: "The question that would tell most now",
    none: "Nothing that you could answer today would change much. Look again in two weeks.",
    again: (day: string): string => `Ask yourself again from ${day} on.`,
  },
  signs: {
    heading: "The seven signs of the right reason",
    seen: (days: readonly string[]): string => `seen on ${locale.list(days)}`,
    notYet: "not seen yet",
    passed:
      "Enough of the signs were there, each over three weeks and more. That speaks for the right reason.",
    open: "Five of the seven, each seen over three weeks or more, speak for the right reason. Fewer prove nothing yet.",
  },
  lasts: {
    heading: "Does it last?",
    text: (people: string): string =>
      `Of 100 people in your place, ${people} are still together a year after coming back.`,
    behind:
      "The first year since they came back is behind you. For the time after it there is no number here: nobody has counted it.",
    byMonth: (months: number): string =>
      locale.plural(months, { one: "1 month", other: `${months} months` }),
  },
  over: {
    heading: "How it has changed",
    line: ({
      day,
      first,
      second,
    }: {
      readonly day: string;
      readonly first: string;
      readonly second: string;
    }): string => `${day}: ${first}, then ${second}`,
    takesPlace:
      "A reason that does not last has become less, and attraction more. Another reason can take its place: this is what that looks like.",
  },
  pace: {
    heading: "How fast to go",
    slower:
      "Stay with this a while longer: not all of the signs are there yet.",
    asks: "What to ask",
    nots: "What not to",
    mayLeave:
      "It has been eight weeks, and the likeliest reason is still one that does not last. You do not have to end it, and you may. Letting go is as good a way as going on.",
  },
  mine: { heading: "Your own side" },
  ends: { heading: "Letting go is always open to you." },
};

/** The name of a reason within a sentence. */
function inSentence(reason: ReasonId): string {
  const { name } = reasons[reason];
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** What an answer is called, by the ids of its question and itself; undefined where either is not known. */
export function reunionAnswerText(
  question: keyof ReunionOptions,
  answer: string,
): string | undefined {
  return Object.entries<string>(reunionQuestionWords[question].options).find(
    ([id]) => id === answer,
  )?.[1];
}
