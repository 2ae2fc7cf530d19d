import { locale } from "../locale.ts";

/** Links that lead people to a coach. */
export const deskLinkWords = {
  heading: "Your links",
  intro:
    "A link opens the app of a person with your key in it. They see what would go to you, choose, seal it on their device and send it here.",
  make: "Make a link",
  making: "Making it…",
  who: "To whom a case goes",
  whoNote: "Each of you can open it. The person sees all the names.",
  most: (others: number): string =>
    locale.plural(others, {
      one: "A link leads to you and one other at the most. Take the other out before you choose someone else.",
      other: `A link leads to you and ${locale.number(others)} others at the most. Take one out before you choose another.`,
    }),
  you: "you",
  ready: "Your new link",
  once: "It is shown now and not again: the desk keeps no copy. You can make another one at any time.",
  address: "The link",
  copy: "Copy the link",
  copied: "Copied. Send it the way you usually write to people.",
  qr: "The same link as a picture, for the camera of a phone",
  words: {
    heading: "Words for the phone",
    text: "Read these to the person on the phone, or put them on your own page. Their app shows the same words. If they differ, someone has changed the link: then nothing should be sent.",
  },
  app: {
    heading: "Where people open the app",
    text: "The desk does not know its address. Type it once; it stays in this browser.",
    label: "Address of the app",
    action: "Use it",
    wrong: "That is no address such as https://app.example.",
  },
  list: {
    heading: "Links you made",
    none: "None yet.",
    made: (day: string): string => `Made on ${day}`,
    closed: (day: string): string => `Closed on ${day}`,
    to: (names: readonly string[]): string => `To ${locale.list(names)}`,
    open: "Open",
    close: "Close it",
    closeWhat:
      "Nobody can hand in a new case by this link any more. Cases that came by it stay, and their owners can still send newer versions and read your answers.",
    sure: "Close this link",
    cancel: "Leave it open",
    /** How many cases that came by it are at the relay now. */
    came: (cases: number): string =>
      locale.plural(cases, {
        "=0": "No case that came by it is here.",
        one: "One case that came by it is here.",
        other: `${locale.number(cases)} cases that came by it are here.`,
      }),
    othersOwn: "Another coach made it. Only they can close it.",
  },
  /** A link is closed, and what came by it goes with it. */
  empty: {
    close: "Close it and delete what came by it",
    what: (cases: number): string =>
      locale.plural(cases, {
        "=0": "No case that came by this link is here now.",
        one: "One case that came by this link is deleted at once, with its versions, answers and notes. Whoever sent it sees that it is gone, and keeps what is on their own device. Nobody can undo this.",
        other: `${locale.number(cases)} cases that came by this link are deleted at once, with all versions, answers and notes. Whoever sent them sees that they are gone, and keeps what is on their own device. Nobody can undo this.`,
      }),
    meanwhile:
      "Nobody can hand in a new case by this link any more. What comes by it before you press the button is deleted too.",
    shared: "They are deleted for the other coaches of this link as well.",
    sure: "I know that nobody can bring them back",
    action: "Close it and delete them",
    cancel: "Leave it as it is",
    done: "Closed. What came by it is deleted.",
    /** Of a link that is closed already. */
    closed: {
      open: "Delete what came by it",
      action: "Delete them",
      done: "What came by it is deleted.",
    },
  },
};
