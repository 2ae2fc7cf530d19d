import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** The one page that a coach reads before a call. */
export const deskBriefWords = {
  print: "Print the brief",
  paperHeading: "Brief",
  made: (sent: string, today: string): string =>
    `As sent on ${sent}. Worked out for ${today}.`,
  voice:
    "Answers stand as the person gave them: “you” is the person, “they” is the ex.",
  safety: {
    heading: "Safety first",
    reads: "What they read there",
    none: "Nothing in what they shared shuts a gate. That is not proof: ask how they are.",
    untold:
      "They did not share their answers about safety. Ask early: is anyone in danger, has anyone said no?",
    withheld:
      "No numbers are shown here, as on their own page. Something matters more than whether the ex comes back.",
    lines: (country: string): string => `Help lines in ${country}`,
    noCountry:
      "They did not say which country they are in. Ask, then look here:",
    noLines: (country: string): string =>
      `No line is known here for ${country}. Others list some:`,
    moreLines: "All lines",
    /** What was said, and what it asks of a coach. */
    both: ({ is, duty }: { is: string; duty: string }): Sentence => [
      { strong: is },
      ` ${duty}`,
    ],
    call: ({ name, number }: { name: string; number: string }): string =>
      `${name} ${number}`,
  },
  asks: {
    heading: "What they ask of you",
    none: "They asked nothing in words.",
  },
  facts: {
    heading: "Who, and how it ended",
    breakup: (day: string, ago: string): string =>
      `It ended on ${day}, ${ago} ago.`,
    noBreakup: "They did not say when it ended.",
    days: (days: number): string =>
      locale.plural(days, {
        one: `${days} day`,
        other: `${locale.number(days)} days`,
      }),
    line: ({ about, said }: { about: string; said: string }): Sentence => [
      { quiet: `${about}: ` },
      said,
    ],
    none: "No answers were shared.",
    rest: "All other answers",
  },
  timeline: {
    heading: "What happened since",
    none: "No events were shared.",
    ended: "The breakup",
    earlier: (count: number): string =>
      locale.plural(count, {
        one: "One earlier event is left out here.",
        other: `${locale.number(count)} earlier events are left out here.`,
      }),
    all: "Everything they noted",
  },
  reading: {
    heading: "What the forecast says",
    working: "Working it out…",
    failed:
      "The forecast could not be worked out on this device. All else is here. Load the page again to try once more.",
    reads: (saying: string): Sentence => [
      "Their own page says: ",
      { quote: saying },
    ],
    /** What the person’s own page told them. */
    seen: {
      heading: "As the person saw it",
      line: (day: string, told: string): string =>
        `As the person saw it on ${day}: ${told}`,
      text: "Their page worked it out from all their answers, also from those that they did not share. So it may differ from the one above.",
      earlier: (count: number): string =>
        locale.plural(count, {
          one: "One reading before that",
          other: `${locale.number(count)} readings before that`,
        }),
    },
  },
  reasons: {
    heading: "Likeliest reasons to come back",
    line: (names: readonly string[]): string =>
      `Likeliest reasons to come back: ${locale.list(names)}`,
  },
  contact: {
    heading: "No Contact",
    quiet: (days: number): string =>
      locale.plural(days, {
        "=0": "The last contact that they began was today.",
        one: "One day since the last contact that they began.",
        other: `${locale.number(days)} days since the last contact that they began.`,
      }),
    kept: (ways: readonly string[]): string =>
      `How it is kept: ${locale.list(ways)}.`,
    review: (day: string): string => `Looked at again on ${day}.`,
    breaks: (count: number): string =>
      locale.plural(count, {
        "=0": "No break was noted.",
        one: "One break was noted.",
        other: `${locale.number(count)} breaks were noted.`,
      }),
  },
  corrected: {
    heading: "What they correct, and what shows it",
    none: "They named nothing to correct, or nothing of it was shared.",
    issue: (issue: string): string =>
      `${issue}: nothing was done about it yet.`,
    habit: ({
      issue,
      what,
      days,
      since,
    }: {
      issue: string;
      what: string;
      days: number;
      since: number;
    }): string =>
      locale.plural(days, {
        one: `${issue}: ${what} Done on one day, in ${locale.number(since)} since it began.`,
        other: `${issue}: ${what} Done on ${locale.number(days)} days, in ${locale.number(since)} since it began.`,
      }),
  },
  question: {
    heading: "The one question for the call",
    /** Behind a gate that withholds the numbers. */
    safety: "Are you safe right now, and who is with you?",
    none: "No single answer would change the picture much. Ask what they need most.",
    why: "Of all that is not known, this would narrow the forecast most.",
  },
  journal: {
    heading: "From their journal",
    text: "They ticked these lines for you, one by one.",
  },
  notes: "Notes",
};
