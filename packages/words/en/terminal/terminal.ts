import { locale } from "../locale.ts";

/** A whole number of people with its range, as text such as "12 (8 to 17)". */
interface Said {
  readonly about: string;
}

/** What the command line says that no other screen says, in English. */
export const terminalWords = {
  program: {
    name: "staying-power",
    line: "An honest forecast of whether an ex comes back, and stays.",
    version: ({
      version,
      model,
    }: {
      readonly version: string;
      readonly model: string;
    }): string => `staying-power ${version} (model ${model})`,
  },

  help: {
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    help: "Show this help.",
    version: "Show the version of the program and of its model.",
    more: "staying-power COMMAND --help says more about one command.",
    codes:
      "Exit code 0: done. 1: it did not work out. 2: the command was not understood. 130: stopped with Ctrl-C.",
  },

  commands: {
    read: {
      usage: ["read FILE", "read --jsonl [FILE]"] as const,
      summary: "Read a case and show the forecast.",
      about: [
        "FILE is a case in the format of docs/case-format.md; - is standard input.",
        "A case, or the answers about safety in --safety FILE, may speak of danger, abuse, threats or a stated no. Then the page holds words of help and no numbers. JSON always holds the numbers, for research.",
        'With --jsonl, each line is a case, and each line out is its reading, in the same order. A line that cannot be read is answered by {"error":{…}} in its place, and the rest is still read; the exit code is then 1. Blank lines are skipped.',
      ] as const,
    },
    interview: {
      usage: ["interview"] as const,
      summary: "Answer questions one by one, then see the forecast.",
      about: [
        "A few questions about safety come first. Then come the questions that anyone would ask, and then those that would narrow the range most: sixteen at most. You can skip any of them, and stop at any time.",
        "Your answers are written only to the files that you choose, on this device.",
      ] as const,
    },
    check: {
      usage: ["check FILE --context CONTEXT", "check --jsonl [FILE]"] as const,
      summary: "Check a message before it is sent.",
      about: [
        "FILE holds the message as text; - is standard input. CONTEXT is one of no-contact, ex-reached-out, coparenting, owed-apology, reconnecting.",
        'With --jsonl, each line is {"text":"…","context":"…"}, and each line out is {"verdict","reader","maybeDanger","flags","unread"} in the same order. A line that is no message is answered by {"error":{…}} in its place. Blank lines are skipped.',
        "Two readers: the small one knows words, the careful one knows more of the world and takes a second to begin. Where its files are here, the careful one goes on from what the small one saw. READER is small, careful or both; with both, each says what it thinks.",
        "Only English is read. What is in another language or script, without words, or too long is said to be unread; the exit code is then 1, as it is for a line that is no message.",
        "The message goes nowhere. The check can be wrong in both directions; docs/message-model.md says how often.",
      ] as const,
    },
    map: {
      usage: ["map FILE", "map --jsonl [FILE]"] as const,
      summary: "Show what there is to do, and why.",
      about: [
        "FILE is a case in the format of docs/case-format.md; - is standard input. Each task says what of the case chose it, and who says so: the coach, other coaches, or we ourselves.",
        "Where a case, or the answers about safety in --safety FILE, speak of danger or of a stated no, words of help come first, and no task implies contact.",
        "With --jsonl, each line is a case, and each line out is its map, in the same order.",
      ] as const,
    },
    calendar: {
      usage: ["calendar FILE"] as const,
      summary: "Put what has a day into a calendar file (.ics).",
      about: [
        "FILE is a case in the format of docs/case-format.md; - is standard input. The calendar goes to standard output: the days at which No Contact is looked at again, and the day to stop waiting. Behind a gate there is none of it.",
        "Every entry is called Lamp, so that whoever sees the calendar does not see what it is. With --plain the titles say what they are.",
        "With --reminders BACKUP.json the reminders you made in the app stand in it too, each with an alarm at its hour. Behind a gate they do not, unless you decided so in the app.",
        "With --update OLD.ics the file changes what an earlier one gave out: what is the same stays, what changed is changed, and what is no more is taken back. Keep the newest file, and update from that one.",
      ] as const,
    },
    reply: {
      usage: ["reply KIND FILE"] as const,
      summary: "Say whether, when and how to answer something that came.",
      about: [
        "KIND is what came, such as ping, errand or asks-to-meet, or its row in the method (C1 to C18). FILE is the case.",
      ] as const,
    },
    reunion: {
      usage: ["reunion FILE", "reunion --jsonl [FILE]"] as const,
      summary: "Look at why they are back, and whether it lasts.",
      about: [
        "FILE is a case in the format of docs/case-format.md; - is standard input. Its reunion entries are the answers: docs/reunion-check.md lists the questions. Without any it says what is known of anyone in the same place.",
        "Where a case, or the answers about safety in --safety FILE, speak of danger or of a stated no, the page holds words of help and no numbers. JSON always holds the numbers, for research.",
        "With --jsonl, each line is a case, and each line out is its check, in the same order.",
      ] as const,
    },
    wasBreak: {
      usage: ["was-break ACT FILE"] as const,
      summary: "Say whether something you did breaks No Contact.",
      about: [
        "ACT is what you did, such as wrote, looked or errand. FILE is the case.",
      ] as const,
    },
    outcome: {
      usage: ["outcome FILE"] as const,
      summary: "Make the record of an outcome, without a name in it.",
      about: [
        "FILE is a case in the format of docs/case-format.md whose outcome is known; - is standard input. The record has four fields of a few bins each, no day and no text, and is the same, byte for byte, as the one that the app makes. What the bins are, and how many people share each combination: docs/outcomes.md. Nothing is sent anywhere.",
      ] as const,
    },
    audit: {
      usage: ["audit", "audit --outcomes FILE…"] as const,
      summary: "Compare the model with every published number.",
      about: [
        "Shows what the model says beside what was published, and whether each answer pushes the way the evidence says. The exit code is 1 when something does not hold.",
        "With --outcomes, each FILE holds records of outcomes, one a line, as outcome and the app make them; or it is a folder of such files. What was said is shown beside what became of it. Whoever sends a record chose to: shares are theirs, not the world's.",
      ] as const,
    },
    calibrate: {
      usage: ["calibrate"] as const,
      summary: "Make the posterior again from priors, targets and seed.",
      about: [
        "Without options it makes the published file, bit for bit. It takes a minute or more.",
      ] as const,
    },
    simulate: {
      usage: ["simulate N"] as const,
      summary: "Make up N cases with outcomes, from the same model.",
      about: [
        "One case a line (JSONL). The same options give the same cases. They can go straight into learn or read --jsonl.",
      ] as const,
    },
    learn: {
      usage: ["learn FILE", "learn --outcomes FILE…"] as const,
      summary: "Weigh the model again by what became of past cases.",
      about: [
        "FILE holds one case a line (JSONL), with its outcome among its events; - is standard input. Scores are worked out on cases that were held back.",
        "With --outcomes, each FILE holds records of outcomes, one a line, or is a folder of such files: the model is weighed again by who came back within a year.",
      ] as const,
    },
  },

  options: {
    json: "Print JSON instead of a page.",
    jsonl: "Read one case a line, print one reading a line.",
    draftLines: "Read one message a line, print one check a line.",
    context: "The situation it would be sent in.",
    reader: "Who reads it (the careful one, where it is here).",
    mapLines: "Read one case a line, print one map a line.",
    reunionLines: "Read one case a line, print one reunion check a line.",
    today: "The day it is made for (today).",
    zone: "The time zone, such as Europe/Madrid (that of this machine).",
    from: "The first day to put in (today).",
    days: "How many days to put in (90).",
    update: "Change what the calendar file FILE gave out.",
    reminders: "Put in the reminders of the open backup FILE as well.",
    plain: "Say in the titles what each day is.",
    alarm: "Minutes before at which to be reminded (never).",
    draws: "How many versions of the model to run.",
    seed: "Fixes the random numbers.",
    withoutCoachClaims: "Leave out all that only coaches claim.",
    caseOut: "Save the answers to FILE.",
    safetyOut: "Save the answers about safety to FILE, apart from the case.",
    safetyIn: "Read the answers about safety from FILE.",
    posteriorOut: "Write to FILE instead of standard output.",
    check: "Compare with the published file instead of writing.",
    weeks: "Weeks from the breakup to the end of each case (104).",
    simulateAsOf: "The day each case ends (today).",
    coded:
      "FILE holds coded cases: say what they make of the sizes of effects, and whether that helps.",
    codedCases:
      "Score the model on cases whose outcome is known, one a line (JSONL), instead.",
    outcomesAudited:
      "FILE… are records of outcomes: compare what was said with what became of it, instead.",
    outcomesLearned:
      "FILE… are records of outcomes: weigh the model by who came back.",
    recordOut: "Write to FILE instead of standard output.",
    groups: "Groups of imagined people behind each mean.",
    bounds: ({ low, high }: { low: string; high: string }): string =>
      `${low} to ${high}`,
  },

  errors: {
    prefix: "staying-power: ",
    noCommand: "expected a command",
    unknownCommand: (name: string): string => `no command "${name}"`,
    unknownOption: (name: string): string => `no option ${name} here`,
    suggestion: (name: string): string => `; did you mean ${name}?`,
    seeHelp: (command: string): string => `Try ${command} --help`,
    flagValue: (name: string): string => `${name} takes no value`,
    missingValue: ({ name, value }: { name: string; value: string }): string =>
      `${name} needs a value: ${value}`,
    integer: ({
      name,
      low,
      high,
    }: {
      name: string;
      low: string;
      high: string;
    }): string => `${name}: expected a whole number from ${low} to ${high}`,
    date: (name: string): string =>
      `${name}: expected a date YYYY-MM-DD from 1900 to 2199`,
    zone: (name: string): string =>
      `${name}: expected a time zone, such as Europe/Madrid`,
    noZone: "the time zone of this machine is not known; give it with --zone",
    calendar: {
      begin: "expected a calendar file, which begins with BEGIN:VCALENDAR",
      end: "expected an END for every BEGIN",
      uid: "an event without its UID",
      sequence: "expected a whole number as the SEQUENCE of this event",
      start: "expected a day as the DTSTART of this event",
      none: "none of its events came from here",
    },
    row: ({ place, row }: { place: string; row: string }): string =>
      `${place}, line ${row}`,
    noDays: "nothing of this case has a day among these",
    missingOperand: (name: string): string => `expected ${name}`,
    extraOperand: (most: number): string =>
      locale.plural(most, {
        "=0": "expected nothing after the options",
        one: "expected at most one name",
        other: `expected at most ${most} names`,
      }),
    together: ({ one, other }: { one: string; other: string }): string =>
      `${one} and ${other} do not go together`,
    standardInput: "standard input",
    place: ({ place, what }: { place: string; what: string }): string =>
      `${place}: ${what}`,
    files: {
      missing: "there is no such file",
      directory: "that is a folder, not a file",
      denied: "permission denied",
      "no-folder": "the folder to put it in does not exist",
      exists: "there is a file of that name already",
      full: "no room left; nothing was written",
      unreadable: "the file could not be read",
      unwritable: "the file could not be written; nothing was changed",
    },
    missingOption: (name: string): string => `needs ${name}`,
    oneOf: (choices: readonly string[]): string =>
      `expected one of ${locale.list(choices)}`,
    notJson: "expected JSON",
    notBackup: "expected an open backup of the app, in JSON and not sealed",
    notSafety:
      "expected answers about safety, as interview --safety saves them",
    draftFields: "expected an object with text and context",
    draftText: "expected text in quotes",
    emptyDrafts: "nothing in it; expected one message a line",
    empty: {
      case: "nothing in it; expected a case",
      draft: "nothing in it; expected a message",
      safety: "nothing in it; expected answers about safety",
      reminders: "nothing in it; expected an open backup of the app",
      calendar: "nothing in it; expected a calendar file",
    },
    emptyLines: {
      case: "nothing in it; expected one case a line",
      record: "nothing in it; expected one record of an outcome a line",
    },
    emptyFolder: "no file in it that ends in .json or .jsonl",
    noRecord: {
      "no-breakup": "breakup: expected the day it ended, but nothing is here",
      "no-outcome":
        "events: expected what became of it (returned, left-again or outcome), but nothing is here",
      "no-return-day":
        "events: expected the day they came back (returned), since it was told more than a year after the breakup",
      "too-early":
        "there is no record before it is told thirty days after the breakup how it is",
      "too-rare":
        "fewer than five breakups that are known have the same record: it would hide nobody, so none is made",
    },
    tooBig: (bytes: string): string => `too large; at most ${bytes} bytes`,
    notText: {
      case: "not UTF-8 text; expected a case in JSON",
      draft: "not UTF-8 text; save the message as UTF-8",
      safety: "not UTF-8 text; expected answers about safety in JSON",
      reminders:
        "not UTF-8 text; expected an open backup of the app, in JSON and not sealed",
      calendar: "not UTF-8 text; expected a calendar file",
    },
    emptyBytes:
      "there are empty bytes in it, as in UTF-16 without its mark; save it as UTF-8",
    unreadDraft: "not all of it could be read",
    careful: {
      missing: (path: string): string =>
        `the careful reader is not here; its file should lie at ${path}. --reader small reads without it`,
      changed: (path: string): string =>
        `${path} is not the file that careful.json beside it speaks of. --reader small reads without it`,
    },
    lineTooLong: (bytes: string): string => `expected at most ${bytes} bytes`,
    lineNotText: "expected UTF-8 text",
    notJsonLine: "expected one object of JSON",
    expected: (what: string): string => `expected ${what}`,
    lineFault:
      "a fault of the program, and not of the case; the case could not be worked out",
    badLines: ({ bad, all }: { bad: string; all: string }): string =>
      `${bad} of ${all} lines could not be read`,
    faultLines: ({ bad, all }: { bad: string; all: string }): string =>
      `${bad} of ${all} lines could not be worked out, by a fault of the program`,
    line: (number: string): string => `line ${number}`,
    moreLines: (count: string): string => `and ${count} more lines`,
    learnStopped: {
      case: "nothing was worked out; every line must be a case",
      record:
        "nothing was worked out; every line must be a record of an outcome",
    },
    keyboard: "Reading from the keyboard. Ctrl-D ends it.",
    worker: "a part of the program stopped unexpectedly; try fewer draws",
    unexpected: (name: string): string =>
      `something went wrong inside the program (${name}). No file was changed.`,
    interrupted: "stopped.",
  },

  check: {
    help: (web: string): string =>
      `A help line near you: ${web} lists them by country.`,
    readBy: {
      small: "Read by the small reader.",
      careful: "Read by the careful reader.",
    },
  },

  progress: {
    audit: "Imagining people",
    calibrate: "Calibrating",
    learn: "Learning",
    scoreCases: "Reading cases",
    learnFromCoded: "Weighing cases",
    learnFromOutcomes: "Weighing records",
    simulate: "Imagining cases",
    lines: (count: string): string => `${count} read`,
    share: ({ label, percent }: { label: string; percent: string }): string =>
      `${label} … ${percent} %`,
  },

  page: {
    title: (date: string): string => `Staying Power · as of ${date}`,
    inBrackets: (range: string): string => `(${range})`,
    rangeNote:
      "In brackets: the range that holds the true number 8 times out of 10, if the model is right.",
    reframed: "The numbers, for whenever you want them",
    people: {
      heading: "Of 100 people in your situation, within a year",
      headingTogether: "Of 100 people whose ex has come back as yours has",
      together: {
        backAndStayed: "are still together a year after that",
        backAndLeft: "leave again within that year",
        notBack: "are not back",
      },
    },
    leftOut: (count: number, day: string): string =>
      locale.plural(count, {
        one: `1 entry is dated after ${locale.day(day)}, the day of this reading, and does not count. If that is not as it was, the clock may have been ahead.`,
        other: `${locale.number(count)} entries are dated after ${locale.day(day)}, the day of this reading, and do not count. If that is not as it was, the clock may have been ahead.`,
      }),
    sure: (words: string): string =>
      `How sure is this? What we can say so far is ${words}. There are few published numbers for breakups like yours, so the range stays wide.`,
    back: {
      heading: "Coming back",
      y: "of 100 people",
      x: "months from today",
      text: ({
        three,
        twelve,
        twentyFour,
      }: {
        three: Said;
        twelve: Said;
        twentyFour: Said;
      }): string =>
        `Of 100, about ${three.about} come back within 3 months, ${twelve.about} within a year, ${twentyFour.about} within two years.`,
    },
    stay: {
      heading: "Staying, once back",
      y: "of 100 who came back",
      x: "months since coming back",
      text: ({
        three,
        twelve,
        twentyFour,
      }: {
        three: Said;
        twelve: Said;
        twentyFour: Said;
      }): string =>
        `Of 100 who come back, about ${three.about} are still together after 3 months, ${twelve.about} after a year, ${twentyFour.about} after two years.`,
    },
    curveKey:
      "━ is the middle; ░ is the band that holds the true line 8 times out of 10.",
    reasons: {
      heading: "If they came back, why",
      headingTogether: "Why they came back",
      text: (mirage: Said): string =>
        `Only the reason marked ● tends to last. The ten others bring people back but do not keep them. We call that a Mirage Reunion. Of 100 who come back, about ${mirage.about} leave again within a year.`,
      columns: { reason: "main reason", about: "of 100", range: "range" },
    },
    pulls: {
      heading: "What pulls which way",
      text: "What each answer changes, compared with not knowing it. Back: how many more or fewer of 100 come back. Stay: of 100 who are back, how many more or fewer stay.",
      none: "Nothing yet. Once you answer a question, what it changes shows here.",
      columns: {
        answer: "your answer",
        back: "back",
        stay: "stay",
        grade: "evidence",
      },
      small: (count: number): string =>
        locale.plural(count, {
          one: "1 answer changes it by less than 1 of 100.",
          other: `${count} answers change it by less than 1 of 100.`,
        }),
      grade: ({ grade, words }: { grade: string; words: string }): string =>
        `${grade}  ${words}`,
    },
    paths: {
      heading: "Five ways to act",
      text: "The same hundred people, five times over; only what you do differs. The last column: how many more or fewer are back and stay than if you go on as now.",
      columns: {
        path: "what you do",
        stayed: "stayed",
        left: "left",
        notBack: "not back",
        difference: "against now",
      },
      note: "Where the range on the right holds 0, nobody can tell the two apart.",
      same: "–",
    },
    next: {
      heading: "What to answer next",
      askAgain: (weeks: number): string =>
        locale.plural(weeks, {
          one: "What you do was told 1 week ago, and counts less and less. Tell it again, with its day.",
          other: `What you do was told ${weeks} weeks ago, and counts less and less. Tell it again, with its day.`,
        }),
    },
    unknown: {
      heading: "What is not known",
      you: (count: number): string =>
        locale.plural(count, {
          "=0": "You have answered everything we can ask.",
          one: "About you: one thing we could ask is still open. It counts as unknown, never as a no.",
          other: `About you: ${count} things we could ask are still open. They count as unknown, never as a no.`,
        }),
      people:
        "About people: studies follow groups, mostly young and in a few countries. No study can tell which of the hundred you are.",
    },
    coaches: {
      heading: "Without what only coaches claim",
      left: "This whole page leaves out what only coaches claim.",
    },
    cases: { heading: "Without what told breakups have taught" },
    model: ({
      version,
      draws,
      seed,
    }: {
      version: string;
      draws: number;
      seed: number;
    }): string =>
      `Model ${version}, run in ${draws} versions (draws), seed ${seed}. The case stayed on this device.`,
  },

  interview: {
    welcome: [
      "Breathe. Nothing has to be decided now.",
      "A few questions, one at a time. Enter skips one; nobody minds. Nothing leaves this device.",
    ] as const,
    keys: "Enter skip · ? why we ask · b back · s see it now · q end",
    prompt: "> ",
    chooseOne: "Type a number.",
    chooseSome:
      "Type the numbers that fit, such as 1 3. Type 0 for none of these.",
    number: {
      months: "Months, such as 8; or years, such as 3y.",
      weeks: "Weeks, such as 6; or months, such as 2m.",
      years: "Years.",
      times: "A number.",
    },
    date: "A day such as 2026-09-01; or how long ago, such as 3 weeks.",
    yes: "yes",
    no: "no",
    sure: (words: string): string => `So far: ${words}.`,
    skipped: "Skipped. It counts as unknown, never as a no.",
    first: "This is the first question.",
    takenBack: "That answer is taken back.",
    invalid: {
      one: (count: number): string =>
        `That is not on the list. Type a number from 1 to ${count}, or Enter to skip.`,
      some: (count: number): string =>
        `That is not on the list. Type numbers from 1 to ${count}, 0 for none, or Enter to skip.`,
      number: ({ low, high }: { low: number; high: number }): string =>
        `That number cannot be used. Type one from ${low} to ${high}, or Enter to skip.`,
      whole: ({ low, high }: { low: number; high: number }): string =>
        `That number cannot be used. Type a whole number from ${low} to ${high}, or Enter to skip.`,
      grouped:
        "That number could mean two things. Type it without a mark between its digits, such as 1500, or with one or two decimals, such as 1.5; or Enter to skip.",
      date: "That day cannot be used. Type today or a day before it, or Enter to skip.",
    },
    safetyIntro:
      "First, a few short questions about safety. The case holds only two of those answers: whether you were asked not to write, and whether they share their life with someone else. The rest is kept only in a file that you name with --safety.",
    safetyKeys: "Enter I’d rather not say · ? why we ask · b back · q end",
    unsaid: "You do not have to say.",
    withheldKeys: "Enter to end here · b to change that answer",
    noReading:
      "No forecast is shown before the questions about safety. You can skip each of them with Enter.",
    enough: "Nothing left to ask would change the picture much.",
    enoughForNow:
      "That is enough for a first picture. It says at its end what would narrow it further.",
    nothing:
      "Nothing was said that belongs in a case, so there is nothing to save.",
    saveAs: (name: string): string =>
      `Save your answers? Enter for ${name}, or another name, or n to leave no trace.`,
    exists: (place: string): string =>
      `${place} is there already. Replace it? y or n.`,
    saved: (place: string): string =>
      `Your answers are in ${place}. Only your account on this computer can open it.`,
    notSaved: "Your answers were not saved.",
    tryAgain: "Give another name, or n to leave no trace.",
    stopped: "Stopped. Nothing was saved.",
    keep: ["y", "yes"] as readonly string[],
    refuse: ["n", "no"] as readonly string[],
  },

  audit: {
    heading: "Predicted against published",
    columns: {
      target: "target",
      published: "published",
      range: "80 % range",
      model: "model",
      verdict: "",
    },
    settings: "Kinds of breakup: back within two years",
    settingColumn: "kind",
    limitsOnly: "limits",
    nonePublished: "none",
    settingSummary: ({
      inside,
      all,
      none,
    }: {
      inside: number;
      all: number;
      none: readonly string[];
    }): string =>
      `${inside} of ${all} kinds of breakup with a published figure: the model is inside its range.${none.length === 0 ? "" : ` No published figure: ${locale.clauses(none)}.`}`,
    directions: "Which way each answer pushes",
    directionColumns: {
      factor: "answer",
      on: "on",
      expected: "expected",
      change: "change",
      verdict: "",
    },
    holds: "ok",
    fails: "FAILS",
    byCases: "cases",
    summary: ({ inside, all }: { inside: number; all: number }): string =>
      `${inside} of ${all} published numbers: the model is inside the range.`,
    error: ({ error, most }: { error: string; most: string }): string =>
      `Mean absolute error ${error} on the logit scale; at most ${most} is allowed.`,
    directionSummary: ({
      holds,
      all,
      cases,
    }: {
      holds: number;
      all: number;
      cases: number;
    }): string =>
      cases === 0
        ? `${holds} of ${all} directions hold.`
        : `${holds} of ${all} directions hold. In ${cases} coded cases say another thing and are followed (docs/model.md says why).`,
    cases: {
      heading: "Told apart: cases whose outcome is known",
      outcomes: {
        back: "came back, or asked to",
        stay: "stayed, of those together again",
      },
      columns: {
        outcome: "outcome",
        cases: "cases",
        happened: "happened",
        auc: "AUC (95 %)",
        slope: "slope (95 %)",
        score: "log score",
        share: "of the share",
      },
      none: "too few",
      benefit: "Net benefit of acting from a chance on, against acting for all",
      benefitColumns: { from: "from", model: "model", all: "all" },
      note: "Cases like these are chosen by their outcome, so their shares mean nothing: slope, scores and net benefit are of chances moved by one intercept to the share among them. AUC: how often one of two is ranked rightly; 0.5 is a coin.",
    },
  },

  outcomes: {
    heading: "Said and happened: back within a year",
    columns: {
      said: "of 100 were said to come back",
      records: "records",
      back: "back",
      share: "of 100 (95 %)",
      verdict: "",
    },
    said: {
      "under-20": "under 20",
      "20-to-30": "20 to 30",
      "30-or-more": "30 or more",
    },
    none: "none",
    verdicts: { fits: "fits", off: "does not fit", few: "few" },
    watched: ({ watched, all }: { watched: string; all: string }): string =>
      `${watched} of ${all} records were told a year after the breakup. Only those count here: who came back early is told at once, who never does only after the year.`,
    stayed: ({
      together,
      back,
      share,
    }: {
      together: number;
      back: number;
      share: string | null;
    }): string =>
      share === null
        ? "Nobody in these records came back."
        : locale.plural(back, {
            one: locale.plural(together, {
              one: `One came back, and was together when last told: ${share} of 100 (95 %).`,
              other: `One came back, and it had ended when last told: ${share} of 100 (95 %).`,
            }),
            other: locale.plural(together, {
              one: `Of ${locale.number(back)} that came back, one was together when last told: ${share} of 100 (95 %).`,
              other: `Of ${locale.number(back)} that came back, ${locale.number(together)} were together when last told: ${share} of 100 (95 %).`,
            }),
          }),
    few: (least: string): string =>
      `Few: with fewer than ${least} records a share says little, and nothing is judged.`,
    selection:
      "Those who send a record chose to, and are not like everybody: a share among them is not the share among all people. One record proves nothing.",
  },

  written: (place: string): string => `Written to ${place}.`,

  calibrate: {
    same: "The same, bit for bit.",
    differs: ({
      at,
      made,
      kept,
    }: {
      at: string;
      made: string;
      kept: string;
    }): string =>
      `Not the same: the first difference is at byte ${at} (${made} bytes made, ${kept} in the published file).`,
  },

  learn: {
    cases: (count: string): string => `Cases                        ${count}`,
    size: ({ size, of }: { size: string; of: string }): string =>
      `Effective sample size        ${size} of ${of}`,
    before: (score: string): string => `Log score before, per case   ${score}`,
    after: (score: string): string => `Log score after, per case    ${score}`,
    note: ({ folds }: { folds: string }): string =>
      `Higher is better. Scores by cross-validation in ${folds} parts.`,
    thin: "An effective sample size below 50 means: calibrate again rather than weigh again.",
    one: "With a single case nothing can be held back, so before and after are the same.",
    outcomes: {
      none: "expected at least one record that was told a year after the breakup",
      only: "Only records told a year after the breakup count, and only whether they came back within it. The model itself is not changed.",
      selection:
        "Those who send a record chose to, and are not like everybody: what is learned is of them.",
    },
    coded: {
      heading: "What the cases make of the sizes of effects",
      columns: {
        effect: "effect",
        before: "before",
        after: "with cases",
        cases: "cases",
      },
      widened: ({ back, stay }: { back: string; stay: string }): string =>
        `Sizes are on the log scale, with one standard error. The errors from before count ${back} times for what acts on coming back and ${stay} times for what acts on staying: cases that were held back are told best so, or as well.`,
      scale: ({ back, stay }: { back: string; stay: string }): string =>
        `Judged sizes of facts share a factor: ${back} for coming back, ${stay} for leaving again.`,
      scores: ({ folds }: { folds: string }): string =>
        `On cases held back, in ${folds} parts, pages kept together`,
      before: "Before",
      after: "With cases",
      single: "All cases come from one page, so nothing can be held back.",
      unchanged: "The model itself is not changed.",
    },
  },
};
