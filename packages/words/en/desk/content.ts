import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** Words of the coach's own in the app. */
export const deskContentWords = {
  heading: "Your words",
  intro:
    "Say it to your people as you would say it. What you change here is signed with your key, and reaches only those who have a link of yours and ask for it.",
  answers:
    "You answer for what you write. No program can tell whether a text is kind, or true. Words of yours may not send anyone to someone who said no, to their home or work, to their friends, or into jealousy.",
  fixed:
    "What is not in this list cannot be changed: help lines, questions about safety, letting go, leaving quickly, consent, numbers, and what is said where someone asked for no contact.",
  first: {
    heading: "Nothing is changed yet",
    text: "Your people read the app’s own words. Begin with one text that you would say differently: open a group below, and write yours beside it.",
  },

  state: {
    published: ({
      revision,
      day,
      texts,
    }: {
      readonly revision: number;
      readonly day: string;
      readonly texts: number;
    }): string =>
      locale.plural(texts, {
        "=0": `Edition ${locale.number(revision)} of ${day}: all in the app’s own words.`,
        one: `Edition ${locale.number(revision)} of ${day}: ${texts} text of yours.`,
        other: `Edition ${locale.number(revision)} of ${day}: ${texts} texts of yours.`,
      }),
    never: "Nothing is published yet.",
    unpublished: (texts: number): string =>
      locale.plural(texts, {
        "=0": "Nothing differs from what is published.",
        one: `${texts} change is not published yet.`,
        other: `${texts} changes are not published yet.`,
      }),
    kept: "What is not published is kept on this device, sealed to your key, until you publish it or drop it. It is here again the next time you sign in.",
    keptHere:
      "This browser keeps nothing here: what is not published lasts only until the desk is locked, you sign out, or the page is closed. Save it as a file below.",
    isBack: "What you had not published is back as you left it.",
    oldLinks:
      "Only links made from now on can fetch your words. Whoever has an older link needs a new one.",
  },

  groups: {
    kit: "The kit",
    tasks: "Tasks of the map",
    replies: "Replies and plain messages",
    questions: "Questions",
  },
  count: ({
    own,
    all,
  }: {
    readonly own: number;
    readonly all: number;
  }): string => `${locale.number(own)} of ${locale.number(all)} yours`,
  search: "Find a text",
  onlyOwn: "Only what I changed",
  found: (count: number): string =>
    locale.plural(count, {
      "=0": "No text has these words.",
      one: `${count} text`,
      other: `${count} texts`,
    }),
  more: "Show more",
  /** What each part of an entry is. */
  fields: {
    what: "What to do",
    how: "How",
    evidence: "What shows it",
    name: "Name",
    ask: "The question",
    help: "How to answer",
  },
  original: "The app’s own words",
  own: "Your words",
  /** Which text a field is for. */
  ownFor: (original: string): Sentence => [
    "Your words",
    { unseen: ` instead of: ${original}` },
  ],
  slots: (slots: readonly string[]): string =>
    `Filled in by the app, keep as it stands: ${locale.list(slots)}`,
  left: (left: number): string => `${locale.number(left)} characters left`,
  preview: "As people see it",
  write: (original: string): Sentence => [
    "Write your own",
    { unseen: `: ${original}` },
  ],
  takeOriginal: (original: string): Sentence => [
    "Take the app’s own",
    { unseen: `: ${original}` },
  ],
  /** Why a text cannot stand there, and what to do. */
  faults: {
    unknown: (_most: number): string =>
      "This text is not yours to change. Take it out.",
    empty: (_most: number): string =>
      "There is nothing in it. Write something, or take the app’s own.",
    "too-long": (most: number): string =>
      `It is too long for its place. Make it at most ${locale.number(most)} characters.`,
    "not-one-line": (_most: number): string =>
      "It has to be one paragraph, without blanks at its ends or hidden signs. Type it again rather than pasting it.",
    markup: (_most: number): string =>
      "It holds a tag. Write plain words: tags are not shown.",
    address: (_most: number): string =>
      "It holds an address of a kind that is not allowed. Only addresses that begin with https:// may stand there; they are shown as text.",
    "slot-missing": (_most: number): string =>
      "Something in braces is missing that the original has. The app fills it in: put it back.",
    "slot-unknown": (_most: number): string =>
      "It has braces that the original has not. Take them out.",
  },
  /** Beside a text that may send somebody where a no was said; it does not stop them. */
  careful:
    "Read this once more: could it send someone to a person who said no, or to where they live or work?",

  look: {
    heading: "Your name and colour",
    name: "What people call you",
    nameWrong: "A name in one line, at most 60 characters.",
    colour: "Use a colour of my own for the mark",
    light: "On the light page",
    dark: "On the dark page",
    lightWrong:
      "This is hard to read on the light page. Take a darker one: it has to stand out 4.5 to 1.",
    darkWrong:
      "This is hard to read on the dark page. Take a lighter one: it has to stand out 4.5 to 1.",
  },

  publish: {
    heading: "Publish",
    changes: (changes: {
      readonly added: number;
      readonly changed: number;
      readonly gone: number;
    }): string =>
      `New: ${locale.number(changes.added)} · changed: ${locale.number(changes.changed)} · back to the app’s own: ${locale.number(changes.gone)}`,
    look: "Your name or colour has changed.",
    action: "Sign and publish",
    busy: "Signing it…",
    done: (revision: number): string =>
      `Edition ${locale.number(revision)} is published. People get it when they look for it.`,
    mend: (faults: number): string =>
      locale.plural(faults, {
        one: `${faults} text is not in order. It says so beside it. Nothing can be published before.`,
        other: `${faults} texts are not in order. It says so beside each. Nothing can be published before.`,
      }),
    behind:
      "Something newer was published meanwhile, in another tab or on another device, so this was not. It was fetched, and your changes stand on top of it. Look, then publish them.",
    noKey:
      "This browser could not open your signing key. Nothing was published.",
  },
  discard: "Drop what is not published",
  dropped: "Dropped. What is published stands above again.",
  /** Once other words in the place of a draft were undone. */
  backAgain: "Undone. Your draft is back.",

  withdraw: {
    heading: "Withdraw all",
    text: "Publishes an edition without any words of yours. Whoever looks for a newer one then reads the app’s own. Nobody’s device can be made to look.",
    sure: "Yes, all my words go back to the app’s own",
    action: "Withdraw all",
  },

  history: {
    heading: "Earlier editions",
    none: "Each edition you publish will stand here, the last twenty of them.",
    line: ({
      revision,
      day,
    }: {
      readonly revision: number;
      readonly day: string;
    }): string => `Edition ${locale.number(revision)}, ${day}`,
    back: (revision: number): Sentence => [
      "Go back to it",
      { unseen: `: edition ${locale.number(revision)}` },
    ],
    isBack: (revision: number): string =>
      `The words of edition ${locale.number(revision)} stand above now. Look, then publish them.`,
  },

  file: {
    heading: "As a file",
    text: "A file holds what stands above, published or not. It can be brought in here again, by you or by a colleague: it is then theirs to sign.",
    save: "Save as a file",
    bring: "Bring a file in",
    brought: (texts: number): string =>
      locale.plural(texts, {
        one: `${texts} text came from the file and stands above. Nothing is published yet.`,
        other: `${texts} texts came from the file and stand above. Nothing is published yet.`,
      }),
    wrong: (places: readonly string[]): string =>
      `This file is not in order, and nothing was taken from it. Look at: ${locale.list(places)}.`,
    name: "my-words.json",
  },
};
