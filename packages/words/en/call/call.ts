import { locale } from "../locale.ts";
import { inMinutes, seconds } from "../seconds.ts";

/** Every word of the room of calls: those there are, and how to begin one; and how clocks are told everywhere in it. */
export const callWords = {
  heading: "Calls with a coach",
  intro:
    "Here you find a free hour of a coach and keep it. You need no account and no name. You never have to.",
  all: "All calls",

  clocks: {
    length: (minutes: number): string =>
      locale.plural(minutes, {
        one: "one minute",
        other: `${locale.number(minutes)} minutes`,
      }),
    /** A day as the heading of its hours. */
    day: (day: string): string => `${locale.weekday(day)}, ${locale.day(day)}`,
    mine: (time: string): string => `${time} your time`,
    mineTwice: ({
      time,
      offset,
    }: {
      readonly time: string;
      readonly offset: string;
    }): string => `${time} your time (UTC${offset})`,
    theirs: ({
      time,
      city,
    }: {
      readonly time: string;
      readonly city: string;
    }): string => `${time} in ${city}`,
    /** Where it is another day there. */
    theirsOn: ({
      time,
      city,
      day,
    }: {
      readonly time: string;
      readonly city: string;
      readonly day: string;
    }): string => `${time} on ${locale.weekday(day)} in ${city}`,
    /** Where it is not known by which zone the coach lives. */
    forCoach: ({
      time,
      coach,
    }: {
      readonly time: string;
      readonly coach: string;
    }): string => `${time} for ${coach}`,
    forCoachOn: ({
      time,
      coach,
      day,
    }: {
      readonly time: string;
      readonly coach: string;
      readonly day: string;
    }): string => `${time} on ${locale.weekday(day)} for ${coach}`,
    yours: ({
      day,
      from,
      to,
    }: {
      readonly day: string;
      readonly from: string;
      readonly to: string;
    }): string =>
      `${locale.weekday(day)}, ${locale.day(day)}, ${locale.between(from, to)} on your clock`,
    coachs: ({
      coach,
      day,
      from,
      to,
    }: {
      readonly coach: string;
      readonly day: string;
      readonly from: string;
      readonly to: string;
    }): string =>
      `${locale.weekday(day)}, ${locale.day(day)}, ${locale.between(from, to)} on ${coach}’s clock`,
    sameClock: "You are both on the same clock.",
    yourZone: (zone: string): string => `Your clock: ${zone}.`,
    coachZone: ({
      coach,
      zone,
    }: {
      readonly coach: string;
      readonly zone: string;
    }): string => `${coach}’s clock: ${zone}.`,
    short: ({ day, time }: { readonly day: string; readonly time: string }) =>
      `${locale.weekday(day)}, ${locale.day(day)}, ${time}`,
  },

  places: {
    phone: "By phone",
    video: "By video",
    "in-person": "In person",
  },

  list: {
    coming: "Booked",
    line: ({
      coach,
      when,
    }: {
      readonly coach: string;
      readonly when: string;
    }) => `With ${coach}: ${when}`,
    unseen: "A call that you have not looked at here yet",
    unseenNote: "It came by its link.",
    waits: "You wait for an hour",
    wait: ({
      coach,
      kind,
    }: {
      readonly coach: string;
      readonly kind: string;
    }) => `With ${coach}: ${kind}`,
    waitNote: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `Between ${from} and ${to}`,
    waitFree: (count: number): string =>
      locale.plural(count, {
        "=0": "Nothing was free when you last looked.",
        one: "One hour was free when you last looked.",
        other: `${locale.number(count)} hours were free when you last looked.`,
      }),
    past: (count: number): string =>
      locale.plural(count, {
        one: "One past call",
        other: `${locale.number(count)} past calls`,
      }),
    states: {
      held: "It was not booked.",
      booked: "It is booked.",
      cancelled: "It was cancelled.",
      kept: "You talked.",
      "no-show": "You did not meet.",
      over: "Its time has passed.",
      gone: "Nothing is there any more.",
    },
  },

  begin: {
    heading: "Book a call",
    goOn: "Go on with it",
    goOnNote: "What you typed is still here.",
    drop: "Do not book, and remove what I typed",
    with: (names: string): string => `Free hours with ${names}`,
    withNote: (relay: string): string => `At ${relay}`,
    forget: (names: string): string => `Forget the link of ${names}`,
    paste: "Use a link",
    text: "Paste the link of a coach, or the link of a call from a mail.",
    field: "The link",
    open: "Open it",
    wrong:
      "This is no whole link of a coach or a call. A part may be cut off. Copy all of it. Nothing was sent.",
    none: "You have no link? Then there is nothing to do here. This app knows no coaches and recommends none.",
  },

  gates: {
    heading: "A call, where you stand",
    danger:
      "A coach is no emergency service, and a call may be days away. If anyone may be hurt, use the numbers above first. If someone looks at this device, or at your mail, a call can be seen there: use a device they never touch, and give no e-mail address.",
    no: "A coach can help you live with their no. A coach will not help you around it, and passes nothing on to them.",
    young:
      "You are under 18. Tell a grown-up you trust before you book. Many coaches may not work with you without one.",
    other: "A coach can help you with what comes first here.",
  },

  faults: {
    offline:
      "This device is offline. Nothing was changed, and nothing you typed is lost. Press again when you have a network.",
    away: "The coach’s place does not answer. Nothing you typed is lost. Try again later.",
    blocked:
      "This copy of the app may ask nothing there: whoever runs it has not allowed it. Nothing went out. Write to the coach in another way.",
    insecure:
      "This page did not come over a safe connection, so it books nothing. Open the app by its https address.",
    closed:
      "This link opens nothing any more. Ask the coach for a new one. What you typed stays here.",
    taken: "Somebody else has this hour now.",
    stale:
      "It was changed since you looked. What is here now is how it stands. Look at it, then choose again.",
    gone: "It is not there any more.",
    /** Where a kind of call is asked for, and not a call that stands. */
    "not-offered":
      "This kind of call is not offered any more. Look again at what they offer. What you typed stays here.",
    refused:
      "The coach’s place does not take this. Their hours may have changed. Choose a time again; what you typed stays here.",
    "too-many": (wait: number): string =>
      `That place was asked too often. Try again in ${seconds(wait)}. Nothing you typed is lost.`,
    /** Others may be in the same network: it is not said that they are all this person's. */
    "kept-enough": (wait: number): string =>
      `As many hours of this coach as may be at once are kept for this network just now, by you or by others in it. If one of them is yours, book it or give it back. Otherwise try again in ${inMinutes(Math.ceil(wait / 60))}. Nothing you typed is lost.`,
    busy: (wait: number): string =>
      `That place cannot do it now. Try again in ${seconds(wait)}. Nothing you typed is lost.`,
    broken:
      "What came back cannot be read. It may be a newer version. Nothing you typed is lost.",
    "too-long": "What came back is longer than it may be. It was not read.",
    sealing: "It could not be sealed here. Nothing was sent.",
  },
} as const;
