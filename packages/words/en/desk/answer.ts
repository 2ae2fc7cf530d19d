import { locale } from "../locale.ts";

/** A moment by one clock, what the clock is called, and how far it is ahead then: `+05:30`. */
interface CallHour {
  readonly moment: string;
  readonly zone: string;
  readonly offset: string;
}

/** Answering a person: words, proposals for their map, a call. */
export const deskAnswerWords = {
  heading: "Answer",
  intro: (name: string | null): string =>
    name === null
      ? "It is sealed to the device of this person. Only they can read it."
      : `It is sealed to the device of ${name}. Only they can read it.`,
  text: "Your answer",
  textNote: "Up to 10,000 characters. Whatever you promise, keep small.",
  proposals: {
    heading: "Proposals for their map",
    text: "They see each one beside what they have, and take it or leave it, line by line.",
    add: {
      "if-then": "A plan for a hard moment",
      project: "A small project",
      waiting: "A day to wait for",
    },
    kinds: {
      "if-then": "Plan for a hard moment",
      project: "Small project",
      waiting: "A day to wait for",
    },
    cue: "When this happens",
    response: "They do this instead",
    area: "Part of life",
    what: "What it is",
    first: "A first step of fifteen minutes",
    until: "The day",
    sign: "What would show sooner that it is over",
    why: "Why, if you like",
    remove: "Leave this one out",
  },
  call: {
    heading: "Propose a call",
    add: "Propose a call",
    remove: "Propose no call",
    at: "Day and hour, by your clock",
    minutes: "How long",
    length: (minutes: number): string =>
      locale.plural(minutes, {
        one: `${minutes} minute`,
        other: `${locale.number(minutes)} minutes`,
      }),
    place: "Where or how",
    placeNote: "Such as a number to call, or a link.",
    yours: ({ moment, zone, offset }: CallHour): string =>
      `For you: ${moment} (${zone}, UTC${offset})`,
    theirs: ({ moment, zone, offset }: CallHour): string =>
      `For them: ${moment} (${zone}, UTC${offset})`,
    past: "That hour is over. Choose a later one.",
  },
  preview: {
    action: "Look at it before it goes",
    heading: "This is what they will see",
    edit: "Change it",
    send: "Seal it and send it",
    final: "Once it is sent it cannot be taken back or changed.",
    from: (name: string): string => `From ${name}`,
  },
  empty: "Write something, propose something, or propose a call first.",
  incomplete: "One proposal is not filled in. Fill it in, or leave it out.",
  badCall: "Choose a day and an hour for the call, or propose none.",
  wrong:
    "The answer does not have the form that their app reads. Look at what you typed.",
  sending: "Sealing and sending…",
  sent: "Sent. They find it the next time they look.",
  sentUnkept:
    "Sent. Your own copy could not be kept in your note, so it is listed only as long as this page is open.",
  moved: "Another answer was sent in between. Yours was sent after it.",
  list: {
    heading: "What you sent",
    none: "Nothing yet.",
    told: (count: number): string =>
      locale.plural(count, {
        one: "One answer was sent to this case. What is listed are your own copies.",
        other: `${locale.number(count)} answers were sent to this case. What is listed are your own copies.`,
      }),
    one: (n: number, moment: string): string =>
      `Answer ${locale.number(n)}, ${moment}`,
  },
  ended: "This case is no longer here, so nothing can be sent to it.",
};
