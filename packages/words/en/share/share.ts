import { locale } from "../locale.ts";

interface Changes {
  readonly added: number;
  readonly gone: number;
}

function size(bytes: number): string {
  return bytes < 1000
    ? locale.plural(bytes, {
        one: "1 byte",
        other: `${locale.number(bytes)} bytes`,
      })
    : `${locale.number(Math.round(bytes / 1000))} kB`;
}

/** Every word of the room where a case is shared with a coach. */
export const shareWords = {
  heading: "Share with a coach",
  intro:
    "You can hand what you choose to a coach. It is sealed on this device, and only the coach’s own key opens it. Nothing goes before you press the button that says so.",

  begin: {
    heading: "Begin with the coach’s link",
    text: "A coach gives you a link of their own, by mail or on paper. Opening it brings you here. You can also paste it.",
    field: "The coach’s link",
    open: "Open it",
    wrong:
      "This is no whole coach’s link. A part may be cut off. Ask for it again, or copy all of it. Nothing was sent.",
    none: "You have no link? Then there is nothing to do here. This app knows no coaches and recommends none.",
  },

  list: {
    heading: "What is shared now",
    line: ({
      to,
      day,
    }: {
      readonly to: string;
      readonly day: string;
    }): string => `With ${to}, since ${day}`,
    file: ({
      to,
      day,
    }: {
      readonly to: string;
      readonly day: string;
    }): string => `A file for ${to}, made on ${day}`,
    notSent: (to: string): string => `For ${to}, not sent yet`,
    waits: "Something waits to be sent.",
    until: (day: string): string => `It lies there until ${day}.`,
    over: "It lies there no more.",
  },

  gates: {
    heading: "Sharing, where you stand",
    danger:
      "A coach is no emergency service and may read this days from now. If anyone may be hurt, use the numbers above first. If someone looks at this device or this account, sharing can be seen here: use a device they never touch.",
    no: "A coach can help you live with their no. A coach will not help you around it, and passes nothing on to them.",
    young:
      "You are under 18. Tell a grown-up you trust before you share this. Many coaches may not work with you without one.",
    other:
      "A coach can help you with what comes first here. What you share does not change it.",
    safety:
      "You said something about safety. It does not go by itself. If you let it go, the coach sees it first.",
  },

  who: {
    heading: "Who will read it",
    one: (name: string): string => `${name} will be able to open it.`,
    several: (names: readonly string[]): string =>
      `Each of these will be able to open it: ${locale.list(names)}.`,
    words: "Words to compare",
    wordsText:
      "Call the coach and read these words to each other. The same words mean that the link is really theirs. Other words mean that somebody changed it on the way: then send nothing.",
    relay: (address: string): string =>
      `It lies sealed at ${address}. Whoever runs that place sees its size, when it comes and is opened, for whom it is, and your network address in passing. They cannot read it.`,
    other: "This is not the coach I meant",
  },

  what: {
    heading: "What goes",
    text: "Ticked parts go. Look at every line below before you send.",
    parts: {
      answers: "Your answers: when and how it ended, and the two of you",
      events: "What happened, day by day, without your notes",
      notes: "Your notes beside what happened",
      map: "Your map: plans, projects, and the day you stop waiting",
      readings: "Your readings: what this app told you of the hundred",
    },
    short: {
      answers: "your answers",
      events: "what happened",
      notes: "your notes",
      map: "your map",
      readings: "your readings",
      journal: "pages of your journal",
      safety: "what you said about safety",
    },
    reading:
      "The coach’s page works out a reading of its own, from what goes. Your readings were worked out from all your answers, also from those that stay here.",
    withheld: "Your readings do not go: no number is shown here now.",
    working: "Your readings are being worked out. It can go in a moment.",
    failed:
      "Your readings could not be worked out. Take their tick away to let the rest go, or open this page again.",
    never: "What is in the kit, and messages you wrote or held back, never go.",
  },

  journal: {
    summary: (ticked: number): string =>
      locale.plural(ticked, {
        "=0": "Pages of your journal: none go",
        one: "Pages of your journal: one goes",
        other: `Pages of your journal: ${locale.number(ticked)} go`,
      }),
    text: "Your journal stays here. Only a page that you tick goes, the whole page.",
    page: ({ day, start }: { readonly day: string; readonly start: string }) =>
      `${day}: ${start}`,
    none: "Your journal is empty.",
  },

  safety: {
    heading: "About safety",
    text: "What you said about danger, harm, addiction, a stated no or your age stays here, unless you say yes to it here.",
    why: "A coach uses it to see what comes first, to keep help near, and to leave out advice that could hurt someone.",
    yes: "Yes, what I said about safety may go",
    none: "You have said nothing about safety.",
  },

  words: {
    heading: "Your own words",
    name: "What you want to be called",
    nameNote: "Any name will do. You may leave it empty.",
    asks: "What you ask the coach",
    left: (count: number): string =>
      locale.plural(count, {
        one: "Room for one more letter.",
        other: `Room for ${locale.number(count)} more letters.`,
      }),
    country: "Tell the coach my country, so that they know its help lines",
  },

  preview: {
    summary: (lines: number): string =>
      locale.plural(lines, {
        one: "Everything that goes: one line",
        other: `Everything that goes: ${locale.number(lines)} lines`,
      }),
    sections: {
      about: "About you and this parcel",
      safety: "What you said about safety",
      answers: "Your answers",
      events: "What happened",
      map: "Your map",
      readings: "Your readings",
      journal: "From your journal",
    },
    note: "Your note",
    json: "The same as the coach’s program gets it",
    size: (bytes: number): string => `Sealed, it is about ${size(bytes)}.`,
    tooLarge: (most: number): string =>
      `This is more than the ${size(most)} that can go. Leave out notes or pages of the journal.`,
    changed: ({ added, gone }: Changes): string =>
      locale.statements([
        locale.plural(added, {
          "=0": "Nothing is new or changed since you last sent it",
          one: "One line is new or changed since you last sent it",
          other: `${locale.number(added)} lines are new or changed since you last sent it`,
        }),
        locale.plural(gone, {
          "=0": "Nothing is left out that went before",
          one: "One line that went before does not go any more, or not as it was",
          other: `${locale.number(gone)} lines that went before do not go any more, or not as they were`,
        }),
      ]),
  },

  days: {
    heading: "How long it may lie there",
    options: {
      7: "A week",
      30: "A month",
      91: "Three months",
      366: "A year",
    },
    own: "Another number of days",
    field: "Days, 1 to 366",
    wrong: "Choose a number of days from 1 to 366.",
    text: "After that it is deleted there. You can change this, or take it back, at any time.",
  },

  send: {
    go: "Seal and send",
    newer: "Seal and send the newer version",
    note: (address: string): string =>
      `The button sends one sealed parcel to ${address}. Nothing else goes, and nothing goes later by itself.`,
    /** Before anything is pressed, where this copy of the app may ask nobody at that address. */
    cannot: (address: string): string =>
      `This copy of the app cannot send to ${address}: whoever runs it has not allowed that. You can seal it into a file here and hand that over yourself, by mail or on a stick. The answer can come back as a file too.`,
    file: "Seal it into a file instead",
    fileOnly: "Seal it into a file",
    fileNote:
      "The file opens with the coach’s key only. Hand it over in any way you like.",
    working: "It is being sealed.",
    sending: "It is on its way.",
    failed: "It could not be sealed here. Nothing was sent.",
    sent: "It went. It is sealed, and only the coach’s key opens it.",
    nothing: "Tick at least one part, or write what you ask.",
    fileName: "sealed-for-the-coach.age",
    plainFileName: "sealed.age",
    saved: (name: string): string =>
      `The file ${name} was handed to your browser.`,
    cancel: "Do not share",
  },
} as const;
