import { locale } from "../locale.ts";

/** Words of saving a backup and testing it. */
export const backupWords = {
  heading: "Save a backup",
  intro:
    "A backup is a file with all you wrote here. Put it in a place that only you look at.",
  none: "You have no backup yet.",
  changed: (day: string): string =>
    `Your last backup is from ${day}. Something has changed since then.`,
  unchanged: (day: string): string =>
    `Your last backup is from ${day}. Nothing has changed since then.`,
  nothing: "There is nothing here to save yet.",

  sealed: {
    heading: "Sealed: for your eyes only",
    text: "Only your passphrase opens it. If the passphrase is lost, nobody can open the file. We cannot either.",
    passphrase: "A passphrase",
    again: "The same passphrase once more",
    save: "Save a sealed backup",
    good: (shortest: number): string =>
      `At least ${shortest} letters. Four or five words that do not belong together are strong, and easy to remember.`,
    short: (shortest: number): string =>
      `That has fewer than ${shortest} letters. Add another word.`,
    differ: "The two are not the same. Type them once more, or show them.",
    "no-memory":
      "There was too little memory on this device to seal it. Nothing was saved, and nothing here has changed. Close other pages or apps, then try again.",
    failed:
      "It could not be sealed on this device. Nothing was saved, and nothing here has changed. Try again. If that does not help, load the page again.",
  },

  open: {
    heading: "Open: for anyone who has the file",
    text: "Whoever finds the file can read all of it: your answers, your notes, and the people you listed. Any program that shows text can open it.",
    save: "Save an open backup",
  },

  plain:
    "The plain name is on, so the file is called notes. The text of an open backup still names this app.",
  copy: {
    ready: (name: string): string => `The file ${name} is ready.`,
    handed: (name: string): string =>
      `Your browser has been given the file ${name}. This page cannot see if it was saved. Is it in your downloads?`,
    save: "Save it on this device",
    share: "Share it with another app",
    there: "Yes, it is there",
    missing: "No, save it once more",
    missingNote:
      "If it is still not there, open your browser’s list of downloads, or the app for files on a phone. A test below finds out if the file is whole.",
    counts: "Good. From now on this is your newest backup.",
    shared:
      "It was handed to the app you chose. From now on this is your newest backup.",
    cancelled:
      "It was not shared, so it does not count as a backup yet. You can save it or try again.",
    failed:
      "This browser did not share the file. Save it on this device instead.",
  },
  handedOver: (name: string): string =>
    `Your browser has been given the file ${name}.`,

  test: {
    heading: "Test a backup",
    text: "Choose the file you saved. This page opens it and compares it with what is here. Nothing here changes.",
    file: "The backup to test",
    whole: "This backup opens and holds everything.",
    differs: "This backup opens. It does not hold the same as this page now.",
    differsWhat:
      "That is fine if you changed something after you saved it. To have it all, save a new one.",
  },

  without: {
    heading: "To open it without us",
    text: "A sealed backup is in the age format. The free age tool opens it on any computer.",
    page: "There is also a page that opens a backup by itself, with no network and without this app. Save it next to your backup.",
    save: "Save the page that opens a backup",
    failed:
      "The page could not be read just now. Open this app once with a network, then try again.",
    case: "The command line and other tools read your case alone, with no notes. It is open text.",
    saveCase: "Save my case alone",
  },
  toImport: "Bring in a backup",
};

/** Words of choosing and opening a backup file. */
export const backupFileWords = {
  sealed: "This file is sealed. Type its passphrase.",
  passphrase: "Its passphrase",
  open: "Open it",
  /** What is said about a file that could not be used, by why. */
  problems: {
    large: "This file is too large to be a backup.",
    empty: "This file is empty.",
    unreadable:
      "This device could not read the file. Choose it once more, or copy it to another place first.",
    binary: "This is not a backup. It may be a picture or a packed folder.",
    json: "This is not a backup, or a part of it is missing.",
    format: "This is not a backup of this app.",
    version:
      "A newer version of this app made this backup. Load the page again with a network, and try once more.",
    record: "This is a backup, but a part of it cannot be read.",
    "wrong-key":
      "This passphrase does not open it. Perhaps Caps Lock is on, the keyboard is set to another language, or a space is missing or there twice. Let what you type be shown, and try again.",
    "to-a-key":
      "This file was sealed to a key, not with a passphrase, so it does not open here. Whoever has the key can open it with the free age tool: age --decrypt --identity key.txt --output backup.json backup.age. You can then bring in what it writes.",
    "not-sealed": "This is not a sealed backup.",
    damaged:
      "This file was cut short or changed on its way. If you have another copy of it, try that one.",
    "too-hard":
      "It was sealed in a way that is too hard for this device. A computer may open it.",
    "no-memory":
      "The file seems to be whole. There was too little memory on this device to open it. Close other pages or apps and try again, or open it on a computer.",
    stopped: "It was stopped.",
    failed:
      "It could not be opened on this device. Close other pages and try again. If that does not help, load the page again.",
  },
  where: "Where it stopped:",
  issue: (path: string, expected: string): string =>
    `${path}: expected ${expected}`,
  /** Says what stands in the way, and that nothing was harmed. */
  stopped: (problem: string): string => `${problem} Nothing here has changed.`,
};

/** Words of bringing in a backup. */
export const importWords = {
  heading: "Bring in a backup",
  intro:
    "Choose a backup you saved, here or on another device. You see what is in it before anything here changes.",
  file: "The backup file",
  kinds: "It can be open or sealed, or a case file.",
  preview: "What is in this file",
  /** @param firstDay the day of its first answers, where it has any. */
  savedOn: (day: string, firstDay: string | null): string =>
    firstDay === null
      ? `It was saved on ${day}.`
      : `It was saved on ${day}. Its first answers are from ${firstDay}.`,
  savedUnknown: "It does not say when it was saved.",
  columns: { what: "What", file: "In the file", here: "Here now" },
  rows: {
    answers: "Answers",
    events: "Things that happened",
    notes: "Notes in the kit",
  },
  newer:
    "Some of what is in it was written by a newer version; it stays as it is.",
  nothingHere: "Nothing is kept here yet.",
  same: "It holds the same as this page does now.",
  bring: "Bring it in",
  join: "Join it with what is here",
  joinNote:
    "Nothing is lost. Where the two differ about the same thing, what is here stays. About safety, the newer answer counts.",
  replace: "Put it in place of what is here",
  replaceNote:
    "What is here now goes. You can undo it until you leave this screen.",
  doneHeading: "It is here now",
  done: {
    replace: "What is here now is what was in the file.",
    merge: "What was in the file is joined with what was here.",
  },
  holds: (kept: {
    readonly answers: number;
    readonly events: number;
    readonly notes: number;
  }): string =>
    `Here now: ${locale.list([answers(kept.answers), events(kept.events), notes(kept.notes)])}.`,
  undo: "Undo",
  undone: "Undone. All is as it was before.",
  undoUntil: "You can undo this until you leave this screen.",
  toAnswers: "See my answers",
};

/** Words of what the browser promises to keep. */
export const keepingWords = {
  heading: "Will this browser keep it?",
  promised:
    "Yes. This browser has promised to keep what you wrote until you erase it, or clear the data of this site.",
  open: "There is no promise yet. This browser may clear it by itself when the device runs out of room. Some do so after weeks without a visit.",
  refused:
    "This browser said no for now. It may agree later, once you use this page more or put it on your home screen. Ask again then.",
  unknown:
    "This browser does not say. It may clear what you wrote by itself when the device runs out of room.",
  safari:
    "Safari on iPhone, iPad and Mac clears it after seven days of use without a visit here. It does not do so once this page is on the home screen.",
  backup: "No promise helps when a device is lost or breaks. A backup does.",
  ask: "Ask the browser to keep it",
  used: (megabytes: number): string =>
    `It now takes up about ${megabytes} MB on this device. Most of that is the app itself.`,
};

function answers(count: number): string {
  return locale.plural(count, {
    "=0": "no answers",
    one: `${count} answer`,
    other: `${count} answers`,
  });
}

function events(count: number): string {
  return locale.plural(count, {
    "=0": "no things that happened",
    one: `${count} thing that happened`,
    other: `${count} things that happened`,
  });
}

function notes(count: number): string {
  return locale.plural(count, {
    "=0": "no notes",
    one: `${count} note`,
    other: `${count} notes`,
  });
}
