import { locale } from "../locale.ts";

/** Words of the careful check, which is fetched only when it is asked for. Sizes are in megabytes. */
export const carefulWords = {
  heading: "The careful check",
  about: [
    "It reads a message with more care than the small check, which is always here. It can still be wrong.",
    "It is fetched once, from where this page came from. It stays on this device and works with no network. What you write is not sent anywhere.",
  ],
  offer: (size: number): string =>
    `Get the careful check: ${locale.number(size)} MB`,
  get: (size: number): string => `Get it: ${locale.number(size)} MB, once`,
  goOn: (left: number): string => `Go on: ${locale.number(left)} MB to come`,
  stop: "Stop",
  remove: "Remove it",
  removePart: "Remove what is here",
  removed: "It is removed. The small check goes on reading.",

  saving: {
    ask: (size: number): string =>
      `This line or this device asks to save data. Get ${locale.number(size)} MB all the same?`,
    yes: "Yes, get it",
    no: "Not now",
  },

  coming: {
    label: "The careful check, on its way",
    bytes: (done: number, size: number): string =>
      `${locale.number(done)} of ${locale.number(size)} MB`,
    begun: "It is on its way. You can go on writing.",
    quarters: [
      "A quarter of it is here.",
      "Half of it is here.",
      "Three quarters of it are here.",
    ],
  },
  here: "The careful check is here. It now reads along.",
  kept: (size: number): string =>
    `It is on this device: ${locale.number(size)} MB.`,
  absent: "It is not on this device. The small check reads what you write.",

  /** Why it is not all here. What came and is right stays, and is not fetched again. */
  faults: {
    stopped: "Stopped. What came so far stays here.",
    offline:
      "There is no network right now. What came so far stays here. Go on when you are connected.",
    broken:
      "The connection broke. What came so far stays here, and it can go on from there.",
    missing:
      "The server does not have it right now. Load this page again, or try later. The small check goes on.",
    wrong:
      "A part came that is not what it should be. It was thrown away, and the small check goes on. You can try again.",
    full: "There is not enough room for it on this device. Make some room, then go on. The small check goes on.",
    unkept:
      "The browser would not keep it. In a private window some do not. The small check goes on.",
    damaged:
      "What was kept here was not what it should be. It was thrown away, and the small check goes on. You can get it again.",
  },
  unable: {
    insecure:
      "It cannot be had here, since this page was not opened over a safe connection (https). The small check reads what you write.",
    browser:
      "This browser cannot run it, perhaps by a setting that makes it safer. The small check reads what you write.",
  },
} as const;
