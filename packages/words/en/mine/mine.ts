import { locale } from "../locale.ts";

/** Words of the place that is the person's own. */
export const mineWords = {
  heading: "Everything is on this device",
  intro:
    "What you write stays in this browser, on this device. It goes nowhere unless you send or save it yourself.",
  newer:
    "Some of what is kept here was written by a newer version; it stays as it is.",
  answers: {
    label: "Your answers",
    note: "Every answer, to be changed or taken back.",
  },
  progress: {
    label: "How it goes over time",
    note: "Mood, urges, contact and what you did, in small pictures; and your weeks in review.",
  },
  journal: {
    label: "Write for yourself",
    note: "A journal, ten minutes at a time.",
  },
  share: {
    label: "Share with a coach",
    none: "Nothing is shared. You choose what goes, and it goes sealed.",
    some: (count: number): string =>
      locale.plural(count, {
        one: "One parcel is with a coach or waits here.",
        other: `${locale.number(count)} parcels are with a coach or wait here.`,
      }),
  },
  reminders: {
    label: "Reminders",
    none: "None. At hours you choose, if you want some.",
    some: (count: number): string =>
      locale.plural(count, {
        one: "One is on.",
        other: `${locale.number(count)} are on.`,
      }),
  },
  lock: {
    label: "A lock",
    on: "On. What is kept here is sealed.",
    off: "Off. Whoever opens this browser can read all of it.",
  },
  backup: {
    label: "Save a backup",
    last: (day: string): string => `The last one is from ${day}.`,
    none: "None yet. A browser can lose what it keeps.",
  },
  import: {
    label: "Bring in a backup",
    note: "From a file you saved before, here or on another device.",
  },
  leaving: {
    label: "Leaving in a hurry",
    note: "What Leave now hides, and what it cannot.",
  },
  discreet: {
    label: "A plain name and icon",
    on: "On. The tab says Notes.",
    off: "Off.",
  },
  careful: {
    label: "The careful check",
    on: (size: number): string => `${locale.number(size)} MB on this device.`,
    coming: "On its way to this device.",
    off: "It reads messages with more care. Fetched only if you ask for it.",
  },
};
