import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** The calls of a coach: what comes next, and what is to be done about it. */
export const deskAgendaWords = {
  heading: "Your calls",
  zone: (zone: string): string =>
    `All hours are by your clock (${zone}). Theirs stands beside it.`,
  views: {
    label: "How much of it",
    next: "Next",
    day: "A day",
    week: "A week",
  },
  next: {
    heading: "What comes next",
    none: "Nothing in the next 30 days.",
  },
  toMark: {
    heading: "Did these take place?",
    text: "One tap each. The next time they look at their call they see what you noted: that you talked, or that you did not meet, in kind words. You can change it. Each stays here until you say so, or for 30 days: then the desk deletes the call.",
  },
  marked: {
    summary: (count: number): string =>
      locale.plural(count, {
        one: "One call that you have noted",
        other: `${locale.number(count)} calls that you have noted`,
      }),
    text: "What you noted stands with each call. Press the other button to change it. They see that the next time they look.",
  },
  empty: {
    heading: "No call yet",
    text: "Calls stand here, the next one first, once somebody books an hour. For that they need your link, and you need hours in which you can be called.",
    action: "Go to your links",
  },
  emptyDay: "Nothing on this day.",
  emptyWeek: "Nothing in this week.",
  earlier: "Earlier",
  later: "Later",
  today: "Today",
  day: (weekday: string, day: string): string => `${weekday}, ${day}`,
  week: (first: string, last: string): string => `${first} to ${last}`,
  refresh: "Look again",
  refreshed: "Looked just now.",

  hours: ({ from, to }: { from: string; to: string }): string =>
    `${from} to ${to}`,
  /** When it is for them, said in full where it is another day there. */
  theirs: (hour: string, city: string): string => `${hour} in ${city}`,
  sameZone: "The same clock as yours",
  summary: ({
    hours,
    who,
    state,
  }: {
    hours: string;
    who: string;
    state: string;
  }): Sentence => [
    { strong: hours },
    ` ${who}`,
    ...(state === "" ? [] : [{ quiet: ` · ${state}` }]),
  ],
  states: {
    held: "somebody is booking it right now",
    booked: "",
    cancelled: "cancelled",
    kept: "took place",
    "no-show": "they did not come",
  },
  kind: (name: string, length: string): string => `${name}, ${length}`,
  about: "What they want to speak of",
  nothingAsked: "They wrote nothing about it.",
  openCase: "Go to the case",
  places: {
    phone: "By phone",
    video: "By video",
    "in-person": "In person",
  },
  place: (place: string, where: string): string =>
    where === "" ? place : `${place}: ${where}`,
  said: {
    person: (words: string): Sentence => ["They said: ", { quote: words }],
    coach: (words: string): Sentence => ["You said: ", { quote: words }],
    law: (words: string): Sentence => ["It was said: ", { quote: words }],
  },
  cancelledBy: {
    person: "They cancelled it.",
    coach: "You cancelled it.",
    law: "It was cancelled.",
  },
  movedBy: {
    person: "They changed it last.",
    coach: "You changed it last.",
    law: "The law of clocks changed. It kept its hour on your clock; on theirs it is another one.",
  },
  noMail:
    "They gave no address: they see changes only when they open their own link.",
  mailFailed:
    "The last letter to them could not be delivered. Tell them another way, if you have one.",

  stuck: {
    heading: "Look at these first",
    text: "The law changed the clocks of a zone. These calls kept their old hour, because something else stands at the hour that was promised. Move one of the two.",
    promised: (moment: string): string => `Promised for ${moment}.`,
  },

  untold: {
    heading: "Mail does not reach these people",
    text: "The last letter about each of these calls could not be delivered. Tell them another way, if you have one.",
  },
  goTo: (weekday: string, day: string): string => `Go to ${weekday}, ${day}`,

  move: {
    action: "Move it",
    heading: "Another time",
    day: "Day",
    free: (zone: string): string =>
      `Times that are free, by your clock (${zone})`,
    /** Where the hours are set by another clock than the coach's own. */
    setElsewhere: ({ here, hours }: { here: string; hours: string }): string =>
      `Your hours are set by another clock (${hours}). Here they stand by yours (${here}).`,
    none: "Nothing is free on that day by the hours you set.",
    other: "Another hour, by your clock",
    otherNote:
      "Outside the hours you set, too. The desk takes it if nothing else is there.",
    chosen: ({ yours, theirs }: { yours: string; theirs: string }): string =>
      `New time: ${yours} for you, ${theirs} for them.`,
    said: "A word to them, if you like",
    do: "Move the call",
    leave: "Leave it where it is",
    choose: "Choose an hour that is still to come.",
    done: "Moved. They are told if they gave an address.",
    taken:
      "Something else stands at that hour by now. Nothing was moved. Choose another one.",
    changed:
      "This call was changed in the meantime. Nothing was moved. Look at it once more.",
  },
  cancel: {
    action: "Cancel it",
    heading: "Cancel this call",
    said: "A word to them, if you like",
    do: "Cancel the call",
    leave: "Keep the call",
    sure: "I know that the hour goes to others",
    done: "Cancelled. They are told if they gave an address.",
    changed:
      "This call was changed in the meantime. Nothing was cancelled. Look at it once more.",
  },
  attendance: {
    kept: "It took place",
    "no-show": "They did not come",
    done: {
      kept: "Noted: it took place. Their call now says that you talked.",
      "no-show":
        "Noted: they did not come. Their call now says that you did not meet, and that it means nothing more than that.",
    },
    undone: "Undone. Their call no longer says whether it took place.",
    hidden: (hours: string): Sentence => [{ unseen: `, ${hours}` }],
  },
  block: {
    heading: "Keep a time free",
    text: "Nobody can book it.",
    at: "From, by your clock",
    minutes: "For how long",
    length: (minutes: number): string =>
      minutes < 60
        ? locale.plural(minutes, {
            one: `${locale.number(minutes)} minute`,
            other: `${locale.number(minutes)} minutes`,
          })
        : locale.plural(minutes / 60, {
            one: `${locale.number(minutes / 60)} hour`,
            other: `${locale.number(minutes / 60)} hours`,
          }),
    action: "Keep it free",
    done: "Kept free.",
    taken: "A call stands in that time. Move it first, or choose another time.",
    remove: "Give it back",
    removed: "It can be booked again.",
  },

  mail: {
    heading: "Letters that did not arrive",
    waiting: (count: number): string =>
      locale.plural(count, {
        "=0": "No letter is waiting.",
        one: "One letter is waiting to go out.",
        other: `${locale.number(count)} letters are waiting to go out.`,
      }),
    text: "The desk tried each several times, then stopped. An address may be wrong, or the mail of this desk does not work: then ask whoever runs it.",
    about: {
      invitation: "Confirmation of a call",
      change: "Change of a call",
      cancellation: "Cancellation of a call",
      reminder: "Reminder of a call",
      waiting: "News of an hour that is free",
    },
    line: (about: string, moment: string): string => `${about}, ${moment}`,
    tries: (count: number): string =>
      locale.plural(count, {
        one: "Tried once.",
        other: `Tried ${locale.number(count)} times.`,
      }),
    why: (why: string): Sentence => ["The answer was: ", { quote: why }],
    again: (about: string): Sentence => [
      "Try once more",
      { unseen: `: ${about}` },
    ],
    leave: (about: string): Sentence => [
      "Put it away",
      { unseen: `: ${about}` },
    ],
    againDone: "It goes out again with the next ones.",
    left: "Put away. They were not told.",
  },

  /** Above the list of cases. */
};
