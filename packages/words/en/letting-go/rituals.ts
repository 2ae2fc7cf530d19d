import type { RitualId } from "@staying-power/plan";
import type { KnowMark } from "../../src/know-words.ts";
import type { Sentence } from "../../src/sentence.ts";

interface RitualWords {
  readonly heading: string;
  readonly intro: string;
  readonly list: Readonly<
    Record<
      RitualId,
      { readonly name: string; readonly how: string; readonly mark: KnowMark }
    >
  >;
  readonly take: (name: string) => Sentence;
  readonly did: (name: string) => Sentence;
  readonly undo: (name: string) => Sentence;
  readonly chosen: string;
  readonly doneOn: (day: string) => string;
  readonly fire: { readonly heading: string; readonly text: string };
  readonly none: { readonly heading: string; readonly text: string };
  readonly full: string;
}

/** Small farewells to choose from: none reaches the ex, and none is a must. */
export const ritualWords: RitualWords = {
  heading: "A small farewell of your own",
  intro:
    "Some people mark an end by doing something, once. Choose one, change it, or leave it. None of these is meant to be seen by them, and none of them goes where they are.",
  list: {
    box: {
      name: "Close a box",
      how: "Put in what hurts to see, close the lid, and write today’s date on it. Ask someone to keep it for a year if you like.",
      mark: "inferred",
    },
    letter: {
      name: "A letter nobody gets",
      how: "Write for ten minutes, by hand: what was good, what was not, goodbye. Then tear it small, and let the paper go.",
      mark: "inferred",
    },
    walk: {
      name: "A walk with a turning point",
      how: "By day, on a way you know and where you will not meet them. Halfway, say goodbye aloud. Walk back without speaking of it.",
      mark: "inferred",
    },
    plant: {
      name: "Plant something",
      how: "A bulb, a herb on the sill, a tree where you may. It asks for a little care each week, and it grows without them.",
      mark: "inferred",
    },
    stone: {
      name: "Carry a stone, and put it down",
      how: "Keep a small stone in your pocket for a day. In the evening lay it down somewhere outside, and go home lighter by that much.",
      mark: "inferred",
    },
    table: {
      name: "A table of your own",
      how: "Cook for one or two people who stood by you. Say once why you asked them. Then talk of other things.",
      mark: "inferred",
    },
    room: {
      name: "Change the room",
      how: "Fresh sheets, another place for the bed, a colour they never saw. Open the window while you do it.",
      mark: "inferred",
    },
    faith: {
      name: "What your own people do",
      how: "Many faiths and families have a way of mourning or of blessing an end. Ask someone who knows it to do it with you.",
      mark: "inferred",
    },
  },
  take: (name) => ["Choose this", { unseen: `: ${name}` }],
  did: (name) => ["I did it", { unseen: `: ${name}` }],
  undo: (name) => ["Take it back", { unseen: `: ${name}` }],
  chosen: "You chose this.",
  doneOn: (day) => `You did this on ${day}.`,
  fire: {
    heading: "Why nothing here is burnt",
    text: "Fire and grief are a bad pair, above all indoors, at night or after a drink. Tearing paper small, or letting it go soft in water, does the same.",
  },
  none: {
    heading: "Or none",
    text: "An end needs no ceremony. If all of this feels like theatre, leave it: nothing is missing.",
  },
  full: "This could not be kept. Nothing else is lost.",
};

/**
 * A farewell of the list, line by line.
 *
 * @param id - of one.
 * @returns its name and how it is done; nothing of one that this version does not know.
 */
export function ritualLines(id: string): readonly string[] {
  return Object.entries(ritualWords.list)
    .filter(([known]) => known === id)
    .flatMap(([, { name, how }]) => [name, how]);
}
