import { locale } from "../locale.ts";

/** The calendar file, and the page that makes one. */
export const calendarWords = {
  /** What the calendar is called in other programs: a word that could be anything. */
  name: "Lamp",
  fileName: "lamp.ics",
  updateName: "lamp-update.ics",
  titles: {
    discreet: {
      review: "Lamp",
      "stop-waiting": "Lamp",
      agreement: "Lamp",
      slot: "Lamp",
      reminder: "Lamp",
    },
    plain: {
      review: "Look back at No Contact",
      "stop-waiting": "The day I chose to stop waiting",
      agreement: "We look at our agreement again",
      slot: "Time for something of my own",
      reminder: "A moment for myself",
    },
  },

  heading: "Calendar",
  intro:
    "What of your map has a day can stand in your own calendar. You get a file, and open it with the calendar you use.",
  nothing: {
    text: "There is nothing to put in a calendar right now. A day comes from your map: when No Contact is looked at again, a day to stop waiting, if you choose one, or the day on which the two of you look at an agreement again.",
    gated:
      "There is nothing to put in a calendar right now. What is on your map now has no day, and can be done on any.",
    map: "To your map",
    lettingGo: "What letting go can be",
  },

  inIt: "What would be in it",
  withoutHour:
    "A place in your week without an hour is not in it. Give it one, and it can be.",
  entries: {
    review: (day: string): string => `${day}: No Contact is looked at again`,
    stopWaiting: (day: string): string =>
      `${day}: the day you chose to stop waiting`,
    agreement: (day: string): string =>
      `${day}: you two look at your agreement again`,
    slot: ({
      weekday,
      time,
      minutes,
    }: {
      readonly weekday: string;
      readonly time: string;
      readonly minutes: number;
    }): string =>
      locale.plural(minutes, {
        one: `Every ${weekday} at ${time}, for one minute: time of your own`,
        other: `Every ${weekday} at ${time}, for ${locale.number(minutes)} minutes: time of your own`,
      }),
    reminder: (weekday: string, time: string): string =>
      `Every ${weekday} at ${time}: a reminder of yours`,
  },
  gone: (count: number): string =>
    locale.plural(count, {
      one: "1 day from an earlier file no longer holds. An update takes it back.",
      other: `${locale.number(count)} days from an earlier file no longer hold. An update takes them back.`,
    }),
  allGone:
    "Nothing any more. If your calendar still shows a day of before, save the update once more.",

  titlesAre: "What the entries are called",
  discreet: "All of them “Lamp”, which could be anything",
  plain: (example: string): string => `What they are, such as “${example}”`,
  alarm: "An alarm",
  alarms: {
    none: "None",
    "0": "When it begins",
    "60": "An hour before",
    "1440": "A day before",
  },
  alarmNote:
    "For a whole day it comes at nine in the morning. A reminder you made yourself comes at its hour.",
  zone: (zone: string): string => `Times are by the clock of ${zone}.`,

  leaves: {
    heading: "Before you save it",
    text: "The file leaves this app. What is in your calendar can be read by whoever sees your phone, shares the calendar, or runs it for you, such as a company or your work.",
    discreet:
      "They can read the days, the times and the word “Lamp”. Nothing of your answers is in it.",
    plain:
      "They can read the days, the times and the titles, and those say that it is about you and someone you were with. Nothing else of your answers is in it.",
    private:
      "Each entry asks to be shown as private where a calendar is shared. Not every program keeps to that.",
  },
  save: "Save the calendar file",
  update: "Save an update",
  updateNote:
    "An update changes what an earlier file put there: what is the same stays, what changed is changed, and what is no more is taken back.",
  savedFile: (name: string): string =>
    `Your browser was given ${name}. Open it with your calendar.`,
  savedUpdate: (name: string): string =>
    `Your browser was given ${name}. Open it with the same calendar as the file before.`,
  noZone:
    "This browser does not say which time zone you are in, so no file can be made here.",
} as const;
