import type { LettingGoAreaId, LettingGoFitId } from "@staying-power/plan";
import type { Saying } from "../../src/know-words.ts";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

interface LetGoWords {
  readonly heading: string;
  readonly back: string;
  readonly backToMap: string;
  /** Above what follows, after words of care. */
  readonly below: string;
  readonly intro: string;
  readonly noNumbers: string;
  readonly choose: { readonly text: string; readonly link: string };
  readonly fits: {
    readonly heading: string;
    readonly says: Readonly<Record<LettingGoFitId, readonly Saying[]>>;
  };
  readonly areas: Readonly<
    Record<LettingGoAreaId, { readonly name: string; readonly text: string }>
  >;
  readonly area: (area: {
    readonly name: string;
    readonly done: number;
  }) => Sentence;
  readonly areasHeading: string;
  readonly anyOrder: string;
  readonly tick: (what: string) => Sentence;
  readonly how: (what: string) => Sentence;
  readonly undo: (what: string) => Sentence;
  readonly done: (what: string, day: string) => Sentence;
  readonly full: string;
  readonly ways: Readonly<
    Record<"map" | "dates" | "rituals" | "close" | "letter", string>
  >;
  readonly wayNotes: Readonly<
    Record<"map" | "dates" | "rituals" | "close", string>
  >;
  readonly hard: {
    readonly heading: string;
    readonly kit: string;
    readonly help: string;
    readonly body: string;
  };
}

/** The map of letting go: its parts, what to do in each, and what makes it different for someone. */
export const letGoWords: LetGoWords = {
  heading: "Your map of letting go",
  back: "Letting go",
  backToMap: "All the parts",
  below: "What is here for you",
  intro:
    "One small thing a day is plenty. Nothing here reaches them, and nothing here has to be done.",
  noNumbers:
    "These pages show no chances. They are not about whether anyone comes back.",
  choose: {
    text: "All of this is for you whether you have decided or not. Deciding is a step of its own, and it can be taken back.",
    link: "Choose to let go, on your map",
  },
  fits: {
    heading: "As it is for you",
    says: {
      "you-ended-it": [
        {
          text: "You ended it, and you may still miss them. Both can be true. Having chosen it does not make it light.",
          mark: "inferred",
        },
        {
          text: "Letting go also means letting them be: no looking in to see how they are, and no comfort from you. They will find it elsewhere.",
          mark: "inferred",
        },
      ],
      children: [
        {
          text: "With children you do not lose touch. What you let go of is the couple, not the other parent.",
          mark: "inferred",
        },
        {
          text: "One way to write, about the children alone, brief and friendly. Do not stay at a handover.",
          mark: "peer",
        },
      ],
      "same-home": [
        {
          text: "In a home you share, letting go begins with a door: a place to sleep of your own, and times at which the kitchen is yours.",
          mark: "peer",
        },
        {
          text: "Agree on a day when one of you moves out. Until then, courtesy and chores are enough.",
          mark: "peer",
        },
        {
          text: "If home does not feel safe, that comes first, before anything on this page.",
          mark: "inferred",
        },
      ],
      "after-years": [
        {
          text: "After so long it is not only a person you let go of, but a hope, and a life you had planned. That may be grieved like a death.",
          mark: "inferred",
        },
        {
          text: "The years were not wasted because they ended. What you gave was real, and what you learnt is yours.",
          mark: "inferred",
        },
      ],
      "ended-again": [
        {
          text: "You hoped twice. That was no mistake. This time you need not find out anything more.",
          mark: "inferred",
        },
      ],
    },
  },
  areas: {
    things: {
      name: "Things and photos",
      text: "What hurts to see can go out of sight. Nothing has to be thrown away.",
    },
    places: {
      name: "Places",
      text: "Some places need time, and some can be yours again.",
    },
    online: {
      name: "Social media",
      text: "Nothing of theirs that comes to you unasked, and nothing of yours that is meant for them.",
    },
    others: {
      name: "Telling others",
      text: "Once it is said, it need not be explained again on a bad day.",
    },
    dates: {
      name: "Dates that will hurt",
      text: "A day that is known beforehand can be planned.",
    },
    body: {
      name: "Sleep and body",
      text: "Grief is work for a body. It needs sleep, food and light more than answers.",
    },
    steps: {
      name: "First new steps",
      text: "Small, and not for show.",
    },
    sense: {
      name: "What you make of it",
      text: "Only when you want to, and never for long at a time.",
    },
  },
  area: ({ name, done }) => [
    name,
    ...(done === 0
      ? []
      : [{ quiet: ` · ${locale.number(done)} done` } as const]),
  ],
  areasHeading: "The parts of it",
  anyOrder: "In any order. Open the one that is nearest.",
  tick: (what) => [{ unseen: "Mark as done: " }, what],
  how: (what) => ["How, and who says so", { unseen: `: ${what}` }],
  undo: (what) => ["Undo", { unseen: `: ${what}` }],
  done: (what, day) => [what, { quiet: ` · ${day}` }],
  full: "Your journal is full: this could not be added. Nothing else is lost.",
  ways: {
    map: "Your map of letting go",
    dates: "Dates that will hurt",
    rituals: "A small farewell of your own",
    close: "A day to close this app",
    letter: "A letter to yourself",
  },
  wayNotes: {
    map: "Things, places, people, sleep, first steps",
    dates: "A plan for each, before it comes",
    rituals: "Several to choose from, or none",
    close: "When you no longer need it",
  },
  hard: {
    heading: "If it gets hard",
    kit: "Breathe first",
    help: "Talk to someone",
    body: "If you sleep, eat or work badly for two weeks, see a doctor. If you think of ending your life, call someone now.",
  },
};
