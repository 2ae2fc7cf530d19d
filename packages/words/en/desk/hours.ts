import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** When a coach can be called. */
export const deskHoursWords = {
  heading: "Your hours",
  intro:
    "People who have your link can book a call in these hours. They see only what is free, and no more.",
  first:
    "Nothing is saved yet. This is a start: change what does not fit, then save it.",
  save: "Save your hours",
  saving: "Saving…",
  saved: "Saved. People see these hours from now on.",
  unsaved: "You have changes that are not saved.",
  isBack: "What you had not saved is back as you left it.",
  undo: "Undo all changes",
  undone: "Your changes are undone. This is what people see.",
  faults: (count: number): string =>
    locale.plural(count, {
      one: "Nothing is saved yet. One place needs a look:",
      other: `Nothing is saved yet. ${locale.number(count)} places need a look:`,
    }),
  conflict: {
    text: "Other hours were saved meanwhile, in another tab or on another device. Nothing here is lost.",
    theirs: "Show what is saved there",
    mine: "Save mine in its place",
  },
  minutes: (count: number): string =>
    locale.plural(count, {
      one: "1 minute",
      other: `${locale.number(count)} minutes`,
    }),
  kinds: {
    heading: "Kinds of call",
    intro: "What people can choose from.",
    none: "Without a kind of call, nobody can book one.",
    /** The name of the one that is there to begin with. */
    usual: "Call",
    unnamed: "A call without a name",
    title: (name: string, minutes: string): string => `${name}, ${minutes}`,
    add: "Add a kind of call",
    remove: (name: string): Sentence => ["Remove", { unseen: ` ${name}` }],
    name: "Name",
    minutes: "Length in minutes",
    before: "Minutes free before",
    after: "Minutes free after",
    place: "Where it happens",
    places: { phone: "By phone", video: "By video", "in-person": "In person" },
    where: "Number, link or address",
    whereNote:
      "An address is told to everybody who has your link, a number or a link for a call only to those who booked. Leave it empty to tell each person yourself.",
    price: "Price",
    priceNote: "In your own words. Leave it empty for none.",
    payLink: "Link for paying",
  },
  week: {
    heading: "Your week",
    zone: "All times are by the clocks of",
    zoneNote:
      "Calls keep to this clock, also when summer time begins or ends. Others see them by their own.",
    closed: "No calls",
    fromOf: (day: string): Sentence => ["From", { unseen: `, ${day}` }],
    toOf: (day: string): Sentence => ["To", { unseen: `, ${day}` }],
    add: (day: string): Sentence => ["Add hours", { unseen: ` on ${day}` }],
    remove: (day: string, span: string): Sentence => [
      "Remove",
      { unseen: ` ${span} on ${day}` },
    ],
    copy: (day: string): Sentence => ["Copy", { unseen: ` ${day}` }],
    copyTo: (day: string): string => `Copy the hours of ${day} to`,
    copyNow: "Copy them",
    copied: (day: string, others: readonly string[]): string =>
      `The hours of ${day} now stand on: ${locale.list(others)}.`,
  },
  days: {
    heading: "Days that are different",
    intro: "A day off, or a day with other hours. It goes before your week.",
    add: "Add a day",
    day: "Day",
    off: "No calls that day",
    unnamed: "this day",
    remove: (day: string): Sentence => [
      "Remove this day",
      { unseen: `: ${day}` },
    ],
    country: "Public holidays off",
    noCountry: "None",
    upcoming: (count: number): string =>
      locale.plural(count, {
        one: "One holiday in your time ahead",
        other: `${locale.number(count)} holidays in your time ahead`,
      }),
    noHolidays: "The desk knows no holiday there in your time ahead.",
    holiday: (day: string, name: string): string => `${day}: ${name}`,
    holidayNote:
      "To work on one of them, add it above as a day with other hours.",
  },
  limits: {
    heading: "How much, how soon",
    notice: "Hours before a call at which booking ends",
    horizon: "Days ahead that people can book",
    step: "Minutes from one start to the next",
    day: "Calls on one day at most",
    week: "Calls in one week at most",
    noLimit: "Leave it empty for no limit.",
  },
  calendars: {
    heading: "Your own calendar",
    busyFrom: "Address of a calendar with your other things",
    busyFromNote:
      "A secret address that ends in .ics, from your calendar's settings. What stands there is not offered. The desk reads the times only, and shows them to nobody.",
    read: (moment: string): string => `Last read ${moment}.`,
    notRead: "Not read yet.",
    fault: {
      "not-https": "The address has to begin with https:// and a name.",
      "no-such-host": "There is no server of that name.",
      "closed-network":
        "The address leads into a closed network, which the relay does not enter.",
      "too-many-redirects": "The address sends on and on.",
      "not-there": "There is no calendar at that address.",
      "not-a-calendar": "What stands at that address is no calendar.",
      "too-big": "That calendar is too large to be read.",
      "too-slow": "The server of that calendar took too long.",
      "no-connection":
        "The server of that calendar could not be reached safely. Its certificate may have run out.",
      partly:
        "Some of it could not be read, so you may be offered at hours when you are busy. Look for entries without a start, or that repeat in an odd way.",
    },
    otherFault:
      "It could not be read the last time. Look whether the address still opens.",
    given: "An address for your calendar",
    givenNote:
      "Add it to your calendar to see there when you have calls. Whoever has the address sees those times, and nothing else.",
    make: "Make an address",
    again: "Make a new address",
    hasGiven: "One was made. A new one takes its place.",
    once: "Copy it now: it is not shown again. It works once you have saved.",
    label: "Address for your calendar",
    copy: "Copy the address",
    copied: "Copied.",
    end: "Close this address",
    ended: "It opens nothing once you have saved.",
  },
  mail: {
    heading: "Mail to you",
    label: "Where you are told of bookings",
    note: "Leave it empty to look here instead. The mail says when, and nothing of the person.",
  },
  preview: {
    heading: "What a person sees next week",
    kind: "Kind of call",
    note: "Without the calls you already have and what stands in your own calendar.",
    none: "Nothing is free next week.",
    wrong: "It shows again once the marked places are mended.",
  },
  /** What is wrong at a place, by what stands there. */
  wrong: {
    name: "A name is missing, or it is longer than 60 letters.",
    minutes: "5 to 240 minutes, in steps of 5.",
    before: "0 to 120 minutes, in steps of 5.",
    after: "0 to 120 minutes, in steps of 5.",
    where: "Up to 300 letters on one line.",
    price: "Up to 120 letters on one line.",
    payLink: "A link begins with https:// and has no spaces.",
    zone: "Choose a time zone from the list.",
    span: "The end has to come after the start.",
    from: "A start is missing.",
    to: "An end is missing.",
    overlap: "These hours and others of that day overlap.",
    day: "A day is missing.",
    twice: "That day stands here twice.",
    noticeHours: "0 to 720 hours.",
    horizonDays: "1 to 366 days.",
    everyMinutes: "5 to 120 minutes, in steps of 5.",
    mostADay: "1 to 100, or empty.",
    mostAWeek: "1 to 500, or empty.",
    busyFrom: "An address begins with https:// and has no spaces.",
    mail: "That is no mail address such as ann@example.org.",
    other: "This cannot be saved as it stands.",
  },
  at: (place: string, what: string): string => `${place}: ${what}`,
};
