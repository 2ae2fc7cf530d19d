import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** What stands around every screen, whatever it shows. */
export const frameWords = {
  name: "Staying Power",
  /** What the page calls itself when it is to say nothing: a word that could be anything. */
  plainName: "Notes",
  nav: {
    label: "Screens",
    home: "Home",
    /** The name above a screen, which leads home too. */
    name: (name: string): Sentence => [name, { unseen: ": home" }],
    kit: (): Sentence => [
      "Kit",
      { unseen: ": for the moment you want to write to them" },
    ],
    today: "Today",
    reading: "Reading",
    /** Where a reading is withheld, what matters first stands in its place. */
    care: "Care",
    map: "Map",
    mine: "Mine",
  },

  trouble: {
    heading: "Your browser is not keeping your answers",
    blocked:
      "This browser does not let the page store anything, or another tab is in the way. Your answers are safe in this window until you close it. Try again, or save a backup now.",
    full: "The device has no room left. Your answers are safe in this window until you close it. Free some space and try again, or save a backup now.",
    unreadable:
      "The browser could not read or write its own storage. Your answers are safe in this window until you close it. Try again, or save a backup now.",
    "not-erased":
      "The browser did not erase it all. Close other tabs of this page, then erase once more.",
    notErased: "Not everything was erased",
    eraseAgain: "Go to erasing",
    tryAgain: "Try saving again",
    tried: (times: number): string =>
      locale.plural(times, {
        one: "Tried again. It still could not be kept.",
        other: `Tried again ${times} times. It still could not be kept.`,
      }),
    download: "Save a backup",
  },

  journalFull: {
    heading: "Your journal is full",
    text: "This answer could not be added: your journal holds as much as it can. Nothing is lost, and you can read all of it as before. Save a backup now.",
  },

  update: {
    text: "A newer version is ready. Your answers stay.",
    use: "Use it now",
    later: "Later",
  },
};
