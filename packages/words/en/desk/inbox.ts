import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** The cases that were handed in: before they are opened nothing is known of them but their times. */
export const deskInboxWords = {
  heading: "Cases",
  sealed: "Sealed case",
  about: "Opening a case tells its owner that you did, and when.",
  search: "Search what you opened in this visit",
  searchNote: "It looks at names, tags and questions. It stays in this page.",
  nothingFound: "Nothing that you opened in this visit has that.",
  open: "Open",
  openAgain: "Go to the case",
  more: "Show earlier cases",
  working: "Opening it…",
  refresh: "Look for new ones",
  refreshed: (cases: number): string =>
    locale.plural(cases, {
      "=0": "Looked just now. No case is here.",
      one: `Looked just now. One case is here.`,
      other: `Looked just now. ${locale.number(cases)} cases are here.`,
    }),
  refreshedFirst: (cases: number): string =>
    locale.plural(cases, {
      one: "Looked just now. One case is shown here, and there are earlier ones.",
      other: `Looked just now. ${locale.number(cases)} cases are shown here, and there are earlier ones.`,
    }),
  empty: {
    heading: "No case yet",
    text: "Cases stand here, the newest first, once someone shares theirs with you. For that they need your link.",
    action: "Make your link",
  },
  /** What became of a case, as a word beside a sign. */
  states: {
    new: "New",
    version: "New version",
    opened: "Opened",
    answered: "Answered",
    revoked: "Taken back by its owner",
    expired: "Its time is over",
    disposed: "Disposed of",
  },
  came: (day: string): string => `Came on ${day}`,
  changed: (day: string): string => `Changed on ${day}`,
  until: (day: string): string => `Stays until ${day}`,
  answers: (count: number): string =>
    locale.plural(count, {
      one: "One answer sent",
      other: `${locale.number(count)} answers sent`,
    }),
  noName: "No name given",
  tags: (tags: readonly string[]): string => locale.list(tags),
  link: ({
    name,
    state,
    day,
  }: {
    name: string;
    state: string;
    day: string;
  }): Sentence => [name, { unseen: `, ${state}, came on ${day}` }],
  ended: "What was in these is deleted and cannot be opened any more.",
  endedHeading: "No longer here",
  soon: {
    /** In the list of cases. */
    line: (day: string): string => `Goes on ${day}`,
    count: (cases: number): string =>
      locale.plural(cases, {
        one: "One case goes within a fortnight. Is there something its owner should keep?",
        other: `${locale.number(cases)} cases go within a fortnight. Is there something their owners should keep?`,
      }),
    /** Where not all of them are shown. */
    countShown: (cases: number): string =>
      locale.plural(cases, {
        one: "One of the cases shown here goes within a fortnight. Is there something its owner should keep?",
        other: `${locale.number(cases)} of the cases shown here go within a fortnight. Is there something their owners should keep?`,
      }),
  },
};
