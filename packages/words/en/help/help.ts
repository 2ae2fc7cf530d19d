import type { TextLine } from "@staying-power/care";

/** What is said around the help lines. */
export const helpWords = {
  heading: "Help lines",
  intro: "You do not need the right words to call. “I’m not OK” is enough.",

  notLoaded:
    "The other lines could not be loaded. The numbers above are there.",

  country: "Country",
  choose: "Choose a country",
  elsewhere: "Another country",
  guessed:
    "We guessed this country from the clock of this device. Nothing was sent to find out.",
  unlisted:
    "We have no list for this country. The pages below list lines in most countries.",

  needs: {
    crisis: "Someone to talk to",
    violence: "If someone hurts you",
    "using-violence": "If you hurt someone, or fear you will",
    young: "If you are young",
  },
  /** Above the lines of a need after the first one, which stands further up. */
  more: {
    crisis: "More people to talk to",
    violence: "More help if someone hurts you",
    "using-violence": "More help to stop hurting someone",
    young: "More lines for young people",
  },
  /** How to write to a line. */
  text: {
    sms: ({ number, word }: Pick<TextLine, "number" | "word">): string =>
      word === undefined ? `Text ${number}` : `Text ${word} to ${number}`,
    whatsapp: ({ number }: Pick<TextLine, "number">): string =>
      `WhatsApp ${number}`,
  },
  none: {
    crisis:
      "We found no line for this that we could check. The pages below may list one.",
    violence:
      "We found no line for this that we could check. The pages below list services.",
    "using-violence":
      "We found no line for this that we could check. Ask a doctor, or a service for people hurt at home, about a course near you. You will not be the first to ask.",
    young:
      "We found no line for this that we could check. The pages below may list one.",
  },
  checked: (where: string, day: string): string =>
    `Seen on ${where}, checked ${day}`,
  checkedInLists: (day: string): string =>
    `Seen in several lists, not on its own page, checked ${day}`,

  /** Where nobody looked for more than a year. */
  old: (day: string): string =>
    `This list was last checked on ${day}. Numbers may have changed since. In danger, call the emergency number first. If a line does not answer, try the next.`,

  directoriesHeading: "In every country",
  directories:
    "These pages list lines by country. They open only when you tap them.",
  directory: ({ name, web }: { name: string; web: string }): string =>
    `${name}: ${web}`,
  trace:
    "A call or a text shows up in this phone’s lists, and a page in its history. If someone checks your phone, use another one.",
  unknown:
    "Numbers change, and we have not called these to try them. If one does not answer, try the next, or the emergency number. Most lines speak the language of the country. We do not know when they are open or how long you may have to wait.",
};
