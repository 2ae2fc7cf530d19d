import type { WeekdayId } from "@staying-power/case";
import type { ReminderAbout } from "@staying-power/plan";
import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";
import { weekdayNames } from "../weekday-names.ts";

/** What one of them is about, where its words are the person's own. */
interface About {
  readonly about: ReminderAbout;
  readonly text?: string;
}

const nameOf = ({ about, text }: About): string =>
  about === "own" && text !== undefined ? text : remindersWords.abouts[about];

/** Reminders: what of, when, in which words, and which of them this device can give. */
export const remindersWords = {
  heading: "Reminders",
  intro:
    "None, unless you make one. A reminder is a knock on the door, once: nothing is repeated, and nothing is made up later.",
  less: "Needing this less is the point. When the days get easier, make them fewer.",
  empty:
    "There are none. Most people need none: what is here waits until you open it.",

  gated: {
    heading: "A reminder can be seen",
    text: "A notification can light up a phone that lies on a table, and an entry stands in a calendar. If someone looks at your phone or shares it, leave them off.",
    off: "They are off for now, and what an earlier calendar file put there is taken back by an update.",
    on: "They go on, as you decided.",
    choose: "Remind me all the same",
  },

  here: {
    heading: "You came from this reminder",
    off: "Turn this one off",
    isOff: "It is off. It can be turned on again below.",
    go: {
      evening: "To today",
      tasks: "To today",
      project: "To what is your own",
      review: "To your map",
      own: "To today",
    },
  },

  fewer: {
    heading: "Fewer, perhaps",
    better:
      "This last week was better than the two before it, by more than chance. You may need these less.",
    habit:
      "On most days with a reminder you wrote something down. It may go by itself now.",
    unused:
      "Most of these went by, and that is fine. Perhaps there are too many, or the hour is wrong.",
    now: (count: number): string =>
      locale.plural(count, {
        one: "Now it is one a week.",
        other: `Now it is ${locale.number(count)} a week.`,
      }),
    after: (count: number): string =>
      locale.plural(count, {
        "=0": "Then there would be none.",
        one: "Then it would be one a week.",
        other: `Then it would be ${locale.number(count)} a week.`,
      }),
    less: "Opening this less is success.",
    yes: "Make it half",
    no: "Leave it",
    done: "They are fewer now.",
    rule: "When to ask is our own rule: after a better week, or after two weeks in which you wrote something on most of those days, or on hardly any.",
  },

  list: "Your reminders",
  abouts: {
    evening: "How you are, in the evening",
    tasks: "What today holds",
    project: "Something of your own",
    review: "A day to look back at No Contact",
    own: "In your own words",
  },
  name: (of: About): string => nameOf(of),
  when: ({
    days,
    time,
  }: {
    readonly days: readonly WeekdayId[];
    readonly time: string;
  }): string =>
    days.length === 7
      ? `Every day at ${time}`
      : `${locale.list(days.map((day) => weekdayNames[day]))} at ${time}`,
  whenReview: (time: string): string =>
    `At ${time} on the days your map names for it`,
  inQuiet: "That is in your quiet hours, so it will not be shown.",
  isOn: (of: About): Sentence => ["On", { unseen: `: ${nameOf(of)}` }],
  change: (of: About): Sentence => ["Change", { unseen: `: ${nameOf(of)}` }],
  remove: (of: About): Sentence => ["Take out", { unseen: `: ${nameOf(of)}` }],
  removed: "It is out.",
  kept: "Kept.",
  turnedOff: "It is off.",
  turnedOn: "It is on.",
  add: "Make a reminder",
  another: "Make another one",
  enough: (most: number): string =>
    `${locale.number(most)} are enough. Take one out to make another.`,
  next: ({
    weekday,
    day,
    time,
  }: {
    readonly weekday: string;
    readonly day: string;
    readonly time: string;
  }): string => `The next one: ${weekday}, ${day}, at ${time}.`,
  noNext: "None will come as it is now.",

  editor: {
    heading: "A reminder",
    about: "What of",
    text: "Your own words",
    textNote:
      "Whoever sees the screen can read them where you want them shown. Leave out names, and whom it is about.",
    missingText: "Write a few words first.",
    days: "On which days",
    everyDay: "Every day",
    missingDays: "Choose a day first.",
    reviewDays: (days: readonly string[]): string =>
      days.length === 0
        ? "It comes on the days at which your map says to look back. There is none right now."
        : `It comes on the days at which your map says to look back. The next: ${locale.list(days)}.`,
    time: "At what time",
    missingTime: "Choose a time first.",
    quietTime: (from: string, to: string): string =>
      `That is in your quiet hours, from ${from} to ${to}. Choose another time, or change them.`,
    slots: (slots: readonly string[]): string =>
      `The hours in your week: ${locale.list(slots)}.`,
    slotOf: (day: WeekdayId, time: string): string =>
      `${weekdayNames[day]} ${time}`,
    takeSlot: "Take the first of them",
    keep: "Keep this reminder",
    leave: "Leave it",
  },

  quiet: {
    heading: "Quiet hours",
    text: "In these hours nothing is shown, whatever was chosen.",
    from: "From",
    to: "Until",
    none: "Both hours are the same, so there are no quiet hours.",
    zone: "All times are by the clock of this device, wherever you are. When the clocks change, the hour stays the hour.",
  },

  shown: {
    heading: "The words",
    legend: "What a reminder says",
    discreet: (word: string): string => `“${word}”, which could be anything`,
    plain: "What it is about",
    preview: "These exact words will appear:",
    beside:
      "The system writes the name of the browser or the app beside them, and often the address of this page.",
    titles: {
      evening: "A moment for the evening",
      tasks: "One small thing for today",
      project: "Time for something of your own",
      review: "A day to look back",
    },
    turnOff: "Turn this one off",
  },

  ways: {
    heading: "How this device can remind you",
    calendar: "In my calendar",
    calendarText:
      "They stand in the calendar file, each with an alarm. This is the surest way: your calendar rings, also when this app is shut.",
    calendarOn: "Save the file, or an update of it:",
    toCalendar: "To the calendar",
    calendarNote:
      "The words there are chosen on the page of the calendar; your own words never stand in it. Quiet hours do not hold there.",
    open: "While this app is open",
    openText: "A notification at its hour, while a page of this app is open.",
    openLocked: "While this app is locked, none comes.",
    closed: "While this app is shut",
    closedText:
      "Where the browser grants it to the installed app, it wakes the app now and then and shows what came due in the last four hours. The browser chooses when, at most about twice a day, so the hour is not exact, and many are missed.",
    unsealed: {
      heading: "What would stand unsealed",
      locked:
        "Your lock is on, and sealed things cannot be read without you. This stands beside the seal, so that the browser can show it:",
      open: "Your lock is off, so all of it can be read here anyway. This stands in a place of its own, so that the browser can show it:",
      line: ({
        title,
        when,
      }: {
        readonly title: string;
        readonly when: string;
      }): string => `“${title}”: ${when}`,
      quiet: (from: string, to: string): string =>
        `Quiet from ${from} to ${to}`,
      nothing: "Nothing of your answers, and no words of your own.",
      own: "Your own words too, since you want them shown.",
      turned:
        "The lock was turned on since, so this is off. Turn it on again if that is right for you.",
    },
    ask: "Let this browser show notifications",
    states: {
      insecure:
        "Not here: a browser shows notifications only for pages opened over a safe connection.",
      unsupported: "Not here: this browser cannot.",
      waiting:
        "Not yet: the app is not kept for offline use so far. Load the page again in a while.",
      denied:
        "The browser says no: you said so once, or it is set that way. Only its own settings can change that.",
      "not-granted":
        "Not here: the browser grants it to an app that is installed and in use, and it has not.",
      "needs-open": "First let this browser show notifications, above.",
      refused: "The browser would not. Nothing has changed.",
    },
    table: "What this device can do",
    can: "Way",
    here: "Here",
    rows: {
      calendar: "Alarms in a calendar file",
      open: "Notifications while the app is open",
      closed: "Now and then while it is shut",
      push: "At the exact hour while it is shut",
      button: "A button in the notification to turn it off",
    },
    answers: {
      yes: "Yes",
      ask: "Once you allow it",
      no: "No",
      calendarAlone: "By your calendar alone",
      onPage: "On the page it opens",
    },
    push: "Nothing else can ring at the exact hour: a server would have to know when you are reminded. There is none.",
  },

  fromCalendar: {
    label: "Reminders",
    note: "They can stand in this file, each with an alarm.",
  },
} as const;
