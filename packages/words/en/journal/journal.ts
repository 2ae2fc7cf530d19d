import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** What is seen in entries that go round the same things. */
export type JournalSign =
  "again" | "looking-back" | "longer" | "late" | "lower" | "often";

interface WriteWords {
  readonly heading: string;
  readonly intro: string;
  readonly prompt: {
    readonly label: string;
    readonly another: string;
    readonly free: string;
    readonly with: string;
    readonly freeNote: string;
  };
  readonly box: {
    readonly label: string;
    readonly note: string;
    readonly kept: string;
    readonly tooLong: (most: number) => string;
    readonly full: (most: number) => string;
  };
  readonly time: {
    readonly left: (minutes: number) => string;
    readonly over: string;
    readonly overText: string;
    readonly oneMore: string;
    readonly close: string;
  };
  readonly closed: {
    readonly done: string;
    readonly text: string;
  };
  readonly danger: {
    readonly heading: string;
    readonly text: string;
    readonly link: string;
    readonly unread: string;
  };
  readonly guard: {
    readonly heading: string;
    /** What was seen, as one or two sentences. */
    readonly saw: (signs: readonly JournalSign[]) => string;
    readonly words: (words: readonly string[]) => string;
    readonly turn: string;
    readonly doings: string;
    readonly task: (what: string) => string;
    readonly map: string;
    readonly walk: string;
    readonly walkText: string;
    readonly call: (name: string) => string;
    readonly choose: string;
    readonly writeOn: string;
    readonly overruled: string;
    readonly why: string;
    readonly whyText: readonly string[];
  };
  readonly entries: {
    readonly link: (many: number) => string;
    readonly heading: string;
    readonly none: string;
    readonly back: string;
    readonly search: string;
    readonly found: (many: number, wanted: string) => string;
    readonly all: (many: number) => string;
    readonly more: string;
    readonly whole: string;
    readonly delete: (when: string) => Sentence;
    readonly line: (words: {
      readonly when: string;
      readonly beginning: string;
    }) => Sentence;
  };
  readonly save: {
    readonly summary: string;
    readonly text: string;
    readonly button: string;
    readonly done: string;
    readonly entry: (words: {
      readonly when: string;
      readonly prompt: string | null;
      readonly text: string;
    }) => string;
  };
}

/** The journal: ten minutes for oneself, and a word where it goes round in circles. */
export const writeWords: WriteWords = {
  heading: "Write for yourself",
  intro: "Ten minutes are enough. It stays here, and nobody is written to.",
  prompt: {
    label: "Something to begin with",
    another: "Another one",
    free: "Write freely",
    with: "Give me something to begin with",
    freeNote: "Whatever comes. There is nothing to get right.",
  },
  box: {
    label: "Your page",
    note: "It is kept on this device as you type. This page sends nothing.",
    kept: "Kept on this device",
    tooLong: (most) =>
      `This page is full, at ${locale.number(most)} characters. Everything up to here is kept. Close it and begin a new one.`,
    full: (most) =>
      `There is room for ${locale.number(most)} entries, and all of it is in use. What you type now is not kept. Delete an entry first.`,
  },
  time: {
    left: (minutes) =>
      locale.plural(minutes, {
        one: "About a minute left",
        other: `About ${locale.number(minutes)} minutes left`,
      }),
    over: "Ten minutes are over.",
    overText: "You can stop here, in the middle of a thought. It will keep.",
    oneMore: "One more minute",
    close: "Close it for today",
  },
  closed: {
    done: "Closed, and kept on this device.",
    text: "Now something for the hands: stand up, drink a glass of water, look out of the window.",
  },
  danger: {
    heading: "This sounds heavy",
    text: "You can go on writing. You can also talk to someone, now, at any hour.",
    link: "Open the help lines",
    unread:
      "This page can’t tell whether someone may come to harm. If someone may, help is one tap away.",
  },
  guard: {
    heading: "Something to do, before you write",
    saw: (signs) => {
      const has = (sign: JournalSign): boolean => signs.includes(sign);
      const how = [
        ...(has("longer") ? ["longer each time"] : []),
        ...(has("late") ? ["late at night"] : []),
        ...(has("often") ? ["more than once a day"] : []),
      ];
      const round =
        how.length === 0
          ? "These last entries go round the same things and look back."
          : `These last entries go round the same things and look back, ${locale.list(how)}.`;
      return has("lower")
        ? `${round} On the day after writing, you noted a lower mood.`
        : round;
    },
    words: (words) =>
      `What came back most: ${locale.list(words.map((word) => `“${word}”`))}.`,
    turn: "That happens to many, and it says nothing about you. Going over it once more seldom brings an answer. Doing something small may do more now.",
    doings: "Choose one",
    task: (what) => `From your map: ${what}`,
    map: "See what your map has for today",
    walk: "Walk once round the block",
    walkText: "Shoes on, phone in a pocket, ten minutes. The page will wait.",
    call: (name) => `Call ${name}`,
    choose: "Choose someone to call",
    writeOn: "I want to write on",
    overruled: "Of course. This is not asked again today.",
    why: "Why this page stops you",
    whyText: [
      "Writing about a separation does not help everyone. David Sbarra, Adriel Boals, Ashley Mason, Grace Larson and Matthias Mehl had 90 adults who had lately separated write about it in one of two ways, or write something else to compare, by lot (Clinical Psychological Science, 2013). Of those who were searching for a meaning in it, the ones who wrote about it were worse off up to nine months later than the ones who wrote something else.",
      "It was about marriages, with 90 people. It does not say that writing harms you, and it did not study this page.",
      "This page counts words, lengths, hours and what you noted of your mood, on this device. It does not understand what you mean, reads only English, and can be wrong. Nothing is sent.",
    ],
  },
  entries: {
    link: (many) =>
      locale.plural(many, {
        one: "Read what you wrote (1 entry)",
        other: `Read what you wrote (${locale.number(many)} entries)`,
      }),
    heading: "What you wrote",
    none: "Nothing yet. What you write is listed here, newest first.",
    back: "Write for yourself",
    search: "Search what you wrote",
    found: (many, wanted) =>
      locale.plural(many, {
        "=0": `Nothing with “${wanted}”.`,
        one: `1 entry with “${wanted}”.`,
        other: `${locale.number(many)} entries with “${wanted}”.`,
      }),
    all: (many) =>
      locale.plural(many, {
        one: "1 entry.",
        other: `${locale.number(many)} entries.`,
      }),
    whole: "Show all",
    more: "Show more",
    delete: (when) => ["Delete", { unseen: `: entry of ${when}` }],
    line: ({ when, beginning }) => [when, { quiet: ` ${beginning}` }],
  },
  save: {
    summary: "Save all of it as a text file",
    text: "The file is open text: whoever has it can read all of it. A sealed copy is made under Mine, with a backup.",
    button: "Save the open text file",
    done: "Handed to your browser. Look among your downloads.",
    entry: ({ when, prompt, text }) =>
      [when, ...(prompt === null ? [] : [prompt]), "", text, ""].join("\n"),
  },
};
