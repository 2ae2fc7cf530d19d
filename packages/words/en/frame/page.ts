/** A number of people out of a hundred with its 80 % range, all whole. */
interface People {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

const range = ({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string => (low === high ? `${low}` : `${low} to ${high}`);

const signed = (points: number): string =>
  points === 0 ? "0" : points > 0 ? `+${points}` : `−${Math.abs(points)}`;

const compared = (points: number): string =>
  points === 0
    ? "As many of 100 are back and stay as when you go on as now"
    : `${Math.abs(points)} ${points > 0 ? "more" : "fewer"} of 100 are back and stay than when you go on as now`;

/** Every word of the page that is not about a question, an answer, a reason, a path or safety. */
export const pageWords = {
  name: "Staying Power",
  /** A range of whole people, or the one number when both ends meet. */
  range: (whole: { readonly low: number; readonly high: number }): string =>
    range(whole),
  titles: {
    start: "Staying Power",
    question: "A question · Staying Power",
    reading: "Reading · Staying Power",
    answers: "Answers · Staying Power",
    damaged: "Something is wrong · Staying Power",
    about: "About · Staying Power",
    leaving: "Leaving in a hurry · Staying Power",
    discreet: "A plain name · Staying Power",
  },
  nav: {
    label: "Screens",
    kit: "Kit",
    kitNote: ": for the moment you want to write to them",
    reading: "Reading",
    answers: "Answers",
    mine: "Mine",
  },

  start: {
    heading: "Breathe. Nothing has to be decided tonight.",
    write: "I’m about to write to them",
    writeNote: "Wait here a while first. It works at once.",
    start: "Where do I stand?",
    startNote: "A few questions, one at a time. Skip any of them.",
    carryOn: "Carry on",
    carryOnNote: "The next question, or your reading.",
    seeReading: "My reading",
    what: "This is an honest look at whether an ex comes back, and whether they would stay: a range, never a promise. It is not therapy, and it cannot read anyone’s mind.",
    where:
      "Free. No account. What you write stays in this browser, on this device.",
    about: "What this is, and what it can’t know",
    help: "Help lines for your country",
    check: "Check a message before you send it",
    checkDue: "A message you held is waiting for you",
    mine: "Your data: a lock, a copy, a plain name",
    mineDue: "Your data: it has changed since it was last saved",
  },

  question: {
    back: "Back",
    why: "Why we ask",
    unknown: "I don’t know",
    skip: "Skip",
    seeNow: "See it now",
    none: "None of these",
    moment: "One moment…",
    chooseAny: "Choose all that fit.",
    date: "The day it ended",
    dates: [
      { days: 0, label: "Today" },
      { days: 7, label: "A week ago" },
      { days: 30, label: "A month ago" },
      { days: 91, label: "Three months ago" },
      { days: 182, label: "Six months ago" },
      { days: 365, label: "A year ago" },
    ] as const,
    years: "Years",
    months: "Months",
    units: {
      months: "How many months",
      weeks: "How many weeks",
      years: "How many years",
      times: "How many times",
    },
    keepDate: "Use this day",
    keep: "Use this answer",
    invalidDate: "That day cannot be used. Choose today or a day before it.",
    invalidNumber: ({ low, high }: { low: number; high: number }): string =>
      `That number cannot be used. Write one from ${low} to ${high}.`,
    invalidYears: ({ low, high }: { low: number; high: number }): string =>
      `That length cannot be used. Write one from ${low} to ${high} years.`,
    failed: "The next question could not be worked out. Your answers are safe.",
  },

  sure: {
    soFar: (words: string): string => `What we can say so far is ${words}.`,
    question: "How sure is this?",
    limit:
      "Published numbers for breakups like any one person’s are thin, so the range stays wide whatever you answer.",
  },

  twin: { show: "Show as table" },

  reading: {
    heading: "Where you stand today",
    headingTogether: "Where you both stand today",
    workingFirst: "Working it out…",
    failed:
      "The forecast could not run on this device just now. Your answers are safe.",
    tryAgain: "Try again",
    rangeNote:
      "Each range holds the true number 8 times out of 10, if the model is right.",

    people: {
      heading: "A hundred people in your situation",
      caption: "Within a year from today:",
      captionTogether: "A year from their coming back:",
      outcomesTogether: {
        backAndStayed: "are still together a year later",
        backAndLeft: "leave again within that year",
        notBack: "are not back",
      },
      short: {
        backAndStayed: "back and stayed",
        backAndLeft: "back and left",
        notBack: "not back",
      },
      line: ({ about, low, high, words }: People & { words: string }): string =>
        `${about} ${words} (${range({ low, high })})`,
      alt: (lines: readonly string[]): string =>
        `Of 100 people: ${lines.join("; ")}.`,
      columns: { outcome: "Of 100 people", about: "About", range: "Range" },
    },

    back: {
      heading: "Coming back, month by month",
      label: "come back",
      text: ({
        three,
        twelve,
        twentyFour,
      }: {
        three: People;
        twelve: People;
        twentyFour: People;
      }): string =>
        `Of 100, about ${three.about} come back within 3 months (${range(three)}), ${twelve.about} within a year (${range(twelve)}) and ${twentyFour.about} within two years (${range(twentyFour)}). The longer it takes, the flatter the line.`,
    },
    stay: {
      heading: "Staying, once back",
      label: "still together",
      text: ({
        three,
        twelve,
        twentyFour,
      }: {
        three: People;
        twelve: People;
        twentyFour: People;
      }): string =>
        `Of 100 who come back, about ${three.about} are still together after 3 months (${range(three)}), ${twelve.about} after a year (${range(twelve)}) and ${twentyFour.about} after two years (${range(twentyFour)}).`,
    },
    curve: {
      x: "months from today",
      xStay: "months since coming back",
      y: "of 100 people",
      yStay: "of 100 who came back",
      band: "The light band holds the true line 8 times out of 10.",
      columns: { month: "Months", about: "About, of 100", range: "Range" },
    },

    reasons: {
      heading: "If they came back, why",
      text: (mirage: People): string =>
        `Ten reasons are wrong ones: they bring people back but do not keep them. Of 100 who come back, about ${mirage.about} leave again within a year (${range(mirage)}). That is a Mirage Reunion.`,
      columns: {
        reason: "Main reason",
        about: "Of 100 who come back",
        range: "Range",
      },
      right: "the right reason",
      note: "The thin line on each bar is its range. Numbers are of 100 who come back.",
    },

    pulls: {
      heading: "What pulls which way",
      text: "Each of your answers against not knowing it: how many more or fewer of 100 people.",
      empty:
        "Nothing yet. Once you answer a question, what it changes shows here.",
      back: "coming back",
      stay: "staying, once back",
      signed: (points: number): string => signed(points),
      columns: {
        answer: "Your answer",
        back: "Coming back",
        stay: "Staying",
        grade: "Evidence",
      },
      grade: (grade: string): string => `evidence ${grade}`,
      gradesHeading: "What the letters mean",
      small: (count: number): string =>
        count === 1
          ? "1 answer changes less than 1 of 100."
          : `${count} answers change less than 1 of 100.`,
    },

    paths: {
      heading: "Five ways to act",
      text: "The same person and the same luck, five times over; only what you do differs.",
      difference: ({
        points,
        low,
        high,
      }: {
        points: number;
        low: number;
        high: number;
      }): string => `${compared(points)} (${signed(low)} to ${signed(high)}).`,
      differenceShort: ({
        points,
        low,
        high,
      }: {
        points: number;
        low: number;
        high: number;
      }): string => `${signed(points)} (${signed(low)} to ${signed(high)})`,
      unclear: "The range includes no difference: research cannot tell.",
      columns: {
        path: "Of 100 people who",
        stayed: "Back, stayed",
        left: "Back, left",
        notBack: "Not back",
        difference: "Stayed, against now",
      },
    },

    next: {
      heading: "The answer that would narrow this most",
      answer: "Answer it here",
      none: "Nothing more you could answer would change this picture much.",
    },

    unknown: {
      heading: "What is not known",
      you: (count: number): string =>
        count === 0
          ? "You have answered everything we can ask."
          : count === 1
            ? "About you, one thing we could ask is still open. It is counted as unknown, never as a no."
            : `About you, ${count} things we could ask are still open. They are counted as unknown, never as a no.`,
      list: "Show them",
      people:
        "About people: studies follow groups, mostly young and in a few countries. No study can tell which of the hundred you are.",
      coaches: ({ back, stayed }: { back: number; stayed: number }): string =>
        `Leaving out all that only coaches claim, about ${back} of 100 would come back and ${stayed} of them would still be together a year later.`,
      asOf: (date: string): string => `As of ${date}.`,
      model: ({ version, draws }: { version: string; draws: number }): string =>
        `Model ${version}, ${draws} draws.`,
    },

    reframed: "The numbers, for whenever you want them",
  },

  answers: {
    heading: "Your answers",
    intro:
      "Everything here can be changed or taken back. Unanswered counts as unknown, never as no.",
    stillOpen: (count: number): string => `Still open: ${count}`,
    seeReading: "See where you stand",
    done: "That is all we would ask. Look it over, and change what is not right.",
    change: "Change",
    clear: "Take back",
    cleared: (short: string): string => `Taken back: ${short}.`,
    undo: "Undo",
    answer: "Answer",
    unknown: "I don’t know",
    skipped: "Skipped",
    inGroup: (heading: string): string => `, ${heading}`,
    forQuestion: (question: string): string => `: ${question}`,
    safety: "About safety",
    safetyNote: "These stay apart from your case and are never part of it.",
    unsaid: "You’d rather not say",
    data: "Your data",
    where: "All of it is in this browser, on this device, and nowhere else.",
    toMine: "A backup, a lock, or erasing it",
  },

  trouble: {
    heading: "Your browser is not keeping your answers",
    blocked:
      "This browser does not let the page store anything, or another tab holds it. Your answers are safe in this window until you close it. Try again, or save a backup now.",
    full: "The device has no room left. Your answers are safe in this window until you close it. Free some space and try again, or save a backup now.",
    unreadable:
      "The browser could not read or write its own storage. Your answers are safe in this window until you close it. Try again, or save a backup now.",
    "not-erased":
      "The browser would not erase. Close other tabs of this page, then try again.",
    tryAgain: "Try saving again",
    tried: (times: number): string =>
      times === 1
        ? "Tried again. It could not be kept yet."
        : `Tried again ${times} times. It could not be kept yet.`,
    download: "Save a backup",
  },

  damaged: {
    heading: "What was kept here cannot be read",
    text: "Your answers may have been written by a newer version, or were damaged. Nothing was changed. Download what is there first; then you can start afresh.",
    newer: {
      heading: "What was kept here is of a newer version",
      text: "This page is older than what is kept here and cannot open it. Nothing was changed. Load the page again with a network: then the newer version opens it. You can also download what is there.",
      reload: "Load the page again",
    },
    download: "Download it as it is",
    fileName: "kept.json",
    afresh: "Start afresh",
    sure: "Erase what is there and start afresh?",
  },

  update: {
    text: "A newer version is ready. Your answers stay.",
    use: "Use it now",
    later: "Later",
  },

  failedScreen: {
    heading: "This part could not be loaded",
    text: "Your answers are safe in this browser. Check the connection and load the page again.",
    reload: "Load again",
  },
};
