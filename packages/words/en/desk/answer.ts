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
    text: "They see each one beside what they have, as your words, and take it or leave it, line by line. What their map has no place for cannot be taken.",
    theirs: {
      heading: "What they have now",
      none: "Nothing of it was shared, or nothing stands there yet.",
      all: "All of it stands below, as you propose it.",
      change: "Propose a change",
      end: "Propose to end it",
      again: "Propose thirty more days",
      habit: "Propose to go on as a habit",
    },
    fresh: "Propose something new",
    add: {
      "if-then": "A plan for a hard moment",
      project: "A small project",
      waiting: "A day to wait for",
      "letting-go": "Letting go",
      day: "A plan for a day that will hurt",
      ritual: "A small farewell",
    },
    /** Why a kind cannot be proposed to somebody as they stand. */
    left: {
      project:
        "They have begun two projects, so no other is offered. One can end first.",
      waiting:
        "A day to wait for is not offered: where they stand, their map has none.",
      "letting-go":
        "Letting go is not offered: their map is one of it already, or something else comes first.",
      ritual:
        "A small farewell is not offered: while they may hurt themselves, nothing invites to say goodbye.",
    },
    kinds: {
      "if-then": "Plan for a hard moment",
      project: "Small project",
      waiting: "A day to wait for",
      "letting-go": "Letting go",
      day: "Plan for a day that will hurt",
      ritual: "Small farewell",
    },
    changes: {
      "if-then": "A change to a plan of theirs",
      project: "A change to a project of theirs",
      waiting: "Another day to wait for",
    },
    ends: {
      "if-then": "A plan of theirs is taken back",
      project: "A project of theirs ends",
      waiting: "The day to wait for is dropped",
    },
    goesOn: {
      again: "Thirty more days of a project of theirs",
      habit: "A project of theirs goes on as a habit",
    },
    cue: "When this happens",
    response: "They do this instead",
    days: "Days on which it is likely",
    part: "Part of the day",
    anyPart: "Any",
    area: "Part of life",
    what: "What it is",
    show: "What there is to show in thirty days",
    first: "A first step of fifteen minutes",
    week: "Its place in the week",
    slot: {
      day: "Day",
      part: "Part of the day",
      time: "From",
      minutes: "Minutes",
      add: "Add a place in the week",
      remove: "Leave this place out",
    },
    until: "The day",
    untilNote: (first: string): string =>
      `${first} at the earliest: it lies two weeks ahead on the day they accept it.`,
    sign: "What would show sooner that it is over",
    lettingGo:
      "They are asked once, calmly, as on their own map. Whether to go on again is for them alone to say.",
    name: "Which day it is",
    on: "Its date",
    yearly: "It comes every year",
    doing: "What they do",
    place: "Where they are",
    person: "Whom they call",
    ritual: "Which one",
    choose: "Choose one",
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
  tooSoon:
    "A day to wait for lies too near. Choose one that is three weeks ahead, or later.",
  over: "A day that you propose is over. Choose a later one.",
  careful:
    "Read it once more. Something in it could be taken as a way to someone who asked for distance.",
  badCall: "Choose a day and an hour for the call, or propose none.",
  wrong:
    "The answer does not have the form that their app reads. Look at what you typed.",
  sending: "Sealing and sending…",
  sent: "Sent. They find it the next time they look.",
  sentUnkept:
    "Sent. Your own copy could not be kept in your note, so it is listed at most as long as this page is open.",
  moved: "Another answer was sent in between. Yours was sent after it.",
  earlier:
    "What you sent before you changed it had arrived after all, and stands under “What you sent”. What you see here has not been sent. Send it only if they need it as well: they will have both.",
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
