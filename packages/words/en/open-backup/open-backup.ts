import { locale } from "../locale.ts";

/** Every word of the page that opens a backup by itself, in English. */
export const openBackupWords = {
  title: "Open a backup",
  intro:
    "This page reads a backup of Staying Power, open or sealed. It works here on this device, with no network, and keeps nothing. When you close it, what it showed is gone.",
  file: "The backup file",
  drop: "You can also drop the file anywhere on this page.",
  reading: "Reading the file.",

  ask: {
    heading: "This file is sealed",
    /** A file that the app sealed for keeping opens by its passphrase alone; what the lock sealed opens by both. */
    secret: {
      passphrase: "Its passphrase",
      lock: "The passphrase of the lock, or its recovery code",
    },
    note: {
      passphrase:
        "It is the passphrase you chose when you saved this file. It may not be the one of the lock.",
      lock: "This is what was kept in the browser, sealed by the lock.",
    },
    show: "Show what I type",
    open: "Open it",
    missing: "Type the passphrase first.",
  },

  /** What stands in the way, and what to do about it. */
  problems: {
    empty: "This file is empty. If you have another copy, choose that one.",
    large:
      "This file is too large to be a backup. Choose the one that ends in .json or .age.",
    unreadable:
      "This device could not read the file. Choose it once more, or copy it to another place first.",
    binary:
      "This is not a backup. It may be a picture or a packed folder. Choose the file that ends in .json or .age.",
    json: "This is not a backup, or a part of it is missing. If you have another copy, choose that one.",
    format: "This is not a backup of Staying Power. Choose another file.",
    "wrong-key": {
      passphrase:
        "This passphrase does not open it. Perhaps Caps Lock is on, the keyboard is set to another language, or a space is missing or there twice. Let what you type be shown, and try again.",
      lock: "Neither the passphrase nor the recovery code of this lock is written like that. Perhaps Caps Lock is on, the keyboard is set to another language, or a space is missing or there twice. Let what you type be shown, and try again.",
    },
    "to-a-key":
      "This file was sealed to a key, not with a passphrase. Whoever has the key can open it with the free age tool: age --decrypt --identity key.txt --output backup.json backup.age",
    "no-memory":
      "The file seems to be whole. There was too little memory on this device to open it. Close other pages or apps and try again, or open it on a computer.",
    stopped: "It was stopped. Nothing has changed.",
    /** It opened, and what is in it is not ours. */
    inside: {
      json: "The seal is open. What is in the file is not a backup, or a part of it is missing. You can save it as it is.",
      format:
        "The seal is open. What is in the file is of a kind that this page does not know. You can save it as it is.",
      binary:
        "The seal is open. What is in the file is no text. You can save it as it is.",
    },
    damaged:
      "This file was cut short or changed on its way. If you have another copy, choose that one.",
    "too-hard":
      "It was sealed in a way that is too hard for this page. The free age tool opens it: age --decrypt --output backup.json backup.age",
    failed:
      "This browser could not open it. Try another browser. The free age tool opens it too: age --decrypt --output backup.json backup.age",
  },

  found: {
    heading: "Your backup",
    saved: (day: string): string => `It was saved on ${day}.`,
    savedUnknown: "It does not say when it was saved.",
    begun: (day: string): string => `Its first answers are from ${day}.`,
    newer:
      "A newer version of the app made this file. What this page does not know is at the end, as it is in the file.",
    since:
      "Your newest changes are at the end, as they are in the file. The app had not joined them with the rest yet.",
    empty: "Nothing is written in this file yet.",
    saveJson: "Save it as JSON",
    saveInside: "Save what is in it",
    saveNote:
      "That is the same text without its seal. Whoever finds the file can read it.",
    jsonName: "backup.json",
    insideName: "backup.txt",
    handed: (name: string): string =>
      `Your browser has been given the file ${name}.`,
    again: "Open another",
  },

  sections: {
    answers: "Your answers",
    open: "Questions without an answer",
    events: "What happened",
    drafts: "What you wrote and did not send",
    reasons: "Your reasons",
    people: "People to call",
    urges: "Urges you noted",
    held: "Messages you held",
    choices: "What you chose for a message",
    steps: "Small things you ticked",
    entries: "What you wrote for yourself",
    reviews: "Your weeks in review",
    dates: "Dates that will hurt",
    rituals: "Small farewells you chose",
    letters: "Letters to yourself",
    closing: "A day to close the app",
    restart: "A slow restart on one page",
    acts: "The cards of your first ninety days",
    times: "When the old problem showed again",
    problem: "The old problem, in your words",
    begun: "Projects you began",
    shared: "What you shared with a coach",
    asked: "What you were going to ask a coach",
    coachAnswers: "What a coach answered",
    calls: "Your calls with a coach",
    waits: "Hours with a coach that you waited for",
    callBegun: "A call you were going to book",
    ownWords: "A coach’s words in the app",
    reminders: "Your reminders",
    safety: "About safety",
    other: "Other things in this file",
  },
  safetyShow: "Show the answers about safety",
  safetyWarning:
    "Look around before you open this. Someone may be able to see your screen.",
  otherShow: "Show them as they are in the file",
  otherNote: "This page does not know what these mean. Nothing is lost.",

  noted: (day: string): string => `Answered on ${day}`,
  aside: { unknown: "You said you don’t know", skipped: "You skipped it" },

  yes: "Yes",
  no: "No",
  none: "None of these",
  unsaid: "Not said",

  events: {
    signal: "They did something",
    conduct: "What you do from here on",
    break: "You broke No Contact",
    "check-in": "How you were",
    returned: "They came back",
    "left-again": "It ended again",
    met: "You two met",
    answered: "You answered them",
    looked: "You looked at their pages",
    task: "Something your map says",
    waiting: "The day you stop waiting",
    "if-then": "A plan for a hard moment",
    project: "A project of your own",
    slot: "Time for your own project",
    "letting-go": "Letting go",
    outcome: "What has become of it",
    reunion: "An answer in the reunion check",
    fact: "An answer changed",
  },
  sharedWith: (names: string): string => `With ${names}`,
  ownWordsOf: (name: string): string => `The app spoke in ${name}’s words`,
  shareWaits: "It did not go yet",
  shareEnded: (day: string): string => `It lies there no more since ${day}`,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  mood: (mood: number): string => `Mood ${mood} of 10`,
  urge: (urge: number): string => `Urge to make contact ${urge} of 10`,
  outcomeStates: {
    apart: "You were apart, and not together in between",
    together: "You were together again",
    "ended-again": "You were together again, and it ended again",
  },
  outcomeFeelings: {
    hard: "It was still hard for you",
    mixed: "It went up and down for you",
    well: "It was mostly all right for you",
  },
  byChance: "By chance, and briefly",
  takenBack: "You took it back",
  projectDone: "You finished it",
  projectEnded: "You ended it",
  projectNext: {
    again: "Thirty more days began",
    habit: "It became a habit",
  },
  slotUsed: "You used it",
  slotLeft: "Not that day",
  begunShow: "What there is to show",
  prompted: (prompt: string): string => `To the prompt: ${prompt}`,
  toShow: (show: string): string => `To show in thirty days: ${show}`,
  ifThen: ({
    cue,
    response,
  }: {
    readonly cue: string;
    readonly response: string;
  }): string => `If ${cue}, then I ${response}`,
  breakWays: {
    wrote: "You wrote",
    called: "You called",
    "turned-up": "You turned up where they were",
    "through-friends": "You went through friends",
    "reacted-online": "You reacted to something online",
    other: "In another way",
  },

  urgeKinds: {
    write: "To write",
    call: "To call",
    look: "To look at their profile",
    go: "To go there",
  },
  urgePlaces: {
    bed: "In bed",
    home: "At home",
    outside: "Outside",
    work: "At work or school",
    people: "With people",
  },
  urgeTriggers: {
    alone: "You were alone",
    bored: "You were bored",
    "saw-theirs": "You saw something of theirs",
    "song-or-place": "A song or a place",
    alcohol: "You had been drinking",
    "special-day": "A day that meant something",
    "their-message": "A message from them",
    "bad-day": "A bad day",
  },
  urgeOutcomes: {
    held: "You did not contact them",
    unsent: "You wrote it and did not send it",
    friend: "You called someone else",
    wrote: "You wrote to them",
    called: "You called them",
    went: "You went to see them",
    looked: "You looked at their profile",
    "still-there": "The urge was still there",
    "not-said": "You did not say what came of it",
  },
  verdicts: {
    ok: "The check found it fine",
    edit: "The check said to change it first",
    hold: "The check said to hold it",
    unread: "The check could not read all of it",
    crisis: "The check found words of harm",
  },
  contexts: {
    "no-contact": "When you were not in touch",
    "ex-reached-out": "When they had written first",
    coparenting: "As parents",
    "owed-apology": "As an apology",
    reconnecting: "When you were getting close again",
  },
  choices: {
    send: "You chose to send it",
    hold: "You chose to hold it",
    "let-go": "You let it go",
  },
  /** When it ended, as it was said in the kit. */
  endedAt: "When it ended, as you said it",
  reminderAbouts: {
    evening: "How you are, in the evening",
    tasks: "What today holds",
    project: "Something of your own",
    review: "A day to look back at No Contact",
    own: "In your own words",
  },
  reminderAt: (days: readonly string[], time: string): string =>
    days.length === 0 ? `At ${time}` : `${locale.list(days)} at ${time}`,
  reminderOff: "It is off",
  quietHours: (from: string, to: string): string =>
    `Nothing is shown from ${from} to ${to}`,
  heldUntil: (when: string): string => `Held until ${when}`,
  /** The cards of the first ninety days. */
  weekFrom: (day: string): string => `The week from ${day}`,
  sides: { me: "You", them: "Your partner" },
  actDone: (day: string): string => `Done on ${day}`,
  oldProblem: { problem: "What it was", sign: "How it begins" },
  weekUpTo: (day: string): string => `The week up to ${day}`,
  week: ({
    hard,
    held,
    next,
  }: {
    readonly hard: string;
    readonly held: string;
    readonly next: string;
  }): string =>
    locale.statements(
      [
        ["What was hard", hard] as const,
        ["What held", held] as const,
        ["What is next", next] as const,
      ].flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])),
    ),
  /** What was planned for a day that will hurt. */
  datePlan: ({
    doing,
    place,
    person,
  }: {
    readonly doing: string;
    readonly place: string;
    readonly person: string;
  }): string =>
    locale.statements(
      [
        ["What you do", doing] as const,
        ["Where you are", place] as const,
        ["Whom you call", person] as const,
      ].flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])),
    ),
  everyYear: (day: string): string => `${day}, and every year`,
  closeOn: (day: string): string => `You chose to close it on ${day}`,
  closedOn: (day: string): string => `You closed it on ${day}`,
  person: (name: string, number: string): string => `${name}: ${number}`,
  answered: (question: string, answer: string): string =>
    `${question} ${answer}`,
  list: (items: readonly string[]): string => locale.list(items),
  statements: (parts: readonly string[]): string => locale.statements(parts),
};
