import { isCalendarDate } from "@staying-power/case";
import { locale, openBackupWords as words } from "@staying-power/words";
import { type Fields, fieldsOf, type Opened, without } from "./read-file.ts";
import {
  isAnswer,
  tellAnswers,
  tellAside,
  tellSafety,
} from "./tell-answers.ts";
import { tellCalls } from "./tell-calls.ts";
import { tellEvents } from "./tell-events.ts";
import {
  tellJournal,
  tellLettingGo,
  tellNinety,
  tellRestart,
  tellNotes,
  tellWeeks,
} from "./tell-notes.ts";
import { projectNames, tellBegun } from "./tell-projects.ts";
import { tellOwnWords } from "./tell-own-words.ts";
import { tellReminders } from "./tell-reminders.ts";
import { tellShare } from "./tell-share.ts";
import type { Line, Section } from "./told.ts";

/** A whole backup in words. */
export interface Told {
  /** When it was saved and begun, and whether a newer app made it. */
  readonly about: readonly string[];
  /** What may be shown at once; none of them is empty. */
  readonly sections: readonly Section[];
  /** What may only be shown when it is asked for, or null when there is nothing. */
  readonly safety: Section | null;
  /** All that nobody here knows, as JSON, or null when there is nothing. */
  readonly other: string | null;
}

/** The newest version of a backup, and of a case, that this page knows. */
const knownVersion = 1;

/** Of the record and what stands around it: marks that the app sets for itself, which say nothing to a person. */
const marks = [
  "version",
  "exportedOn",
  "settings",
  "lock",
  "firstDay",
  "backedUpOn",
  "backedUpPrint",
  "backupPutOffOn",
  "askAgainPutOffOn",
  "understanding",
  // The names that calendar files went out under.
  "calendar",
  // Whether someone wants to be asked what has become of it.
  "outcome",
] as const;

/** The same of the case. */
const marksOfCase = ["format", "version", "asOf"] as const;

/** Puts all of a backup in words, in the order in which a person would look for it. */
export function tellRecord({ frame, record, since = [] }: Opened): Told {
  const kept = fieldsOf(record["case"]) ?? {};
  const facts = fieldsOf(kept["facts"]) ?? {};
  const breakup = isAnswer(kept["breakup"]) ? { breakup: kept["breakup"] } : {};
  const answers = tellAnswers(facts);
  const ended = tellAnswers(breakup).section.lines;
  const aside = tellAside(record["setAside"]);
  const events = tellEvents(kept["events"]);
  const safety = tellSafety(record["safety"]);
  const notes = tellNotes(record["kit"]);
  const journal = tellJournal(record["journal"]);
  const begun = tellBegun(
    record["focus"],
    projectNames(Array.isArray(kept["events"]) ? kept["events"] : []),
  );
  const weeks = tellWeeks(record["weeks"]);
  const lettingGo = tellLettingGo(record["lettingGo"]);
  const restart = tellRestart(record["reunion"]);
  const ninety = tellNinety(record["ninety"]);
  const share = tellShare(record["share"]);
  const calls = tellCalls(record["calls"]);
  const ownWords = tellOwnWords(record["ownWords"]);
  const reminders = tellReminders(record["reminders"]);
  const leftOfCase = join({
    ...without(kept, [...marksOfCase, ...Object.keys(breakup)]),
    ...left("facts", kept["facts"], answers.rest),
    events: events.rest,
  });
  const leftOfRecord = join({
    ...without(record, marks),
    ...left("case", record["case"], leftOfCase),
    setAside: aside.rest,
    safety: safety.rest,
    kit: notes.rest,
    journal: journal.rest,
    focus: begun.rest,
    weeks: weeks.rest,
    lettingGo: lettingGo.rest,
    reunion: restart.rest,
    ninety: ninety.rest,
    share: share.rest,
    calls: calls.rest,
    ownWords: ownWords.rest,
    reminders: reminders.rest,
  });
  const other = join({
    ...without(frame, marks),
    record: leftOfRecord,
    entries: since.length > 0 ? since : undefined,
  });
  const sections = [
    { ...answers.section, lines: [...ended, ...answers.section.lines] },
    aside.section,
    events.section,
    ...notes.sections,
    begun.section,
    ...journal.sections,
    ...weeks.sections,
    ...lettingGo.sections,
    ...restart.sections,
    ...ninety.sections,
    ...share.sections,
    ...calls.sections,
    ownWords.section,
    reminders.section,
  ]
    .map((section) => ({ ...section, lines: section.lines.filter(isForAll) }))
    .filter(({ lines }) => lines.length > 0);
  // What else is about safety is told with it, wherever it stands in the file.
  const guarded = [
    ...safety.section.lines,
    ...[...answers.section.lines, ...events.section.lines].filter(
      (line) => !isForAll(line),
    ),
  ];
  return {
    about: [
      ...about(frame, record, kept),
      ...(since.length > 0 ? [words.found.since] : []),
    ],
    sections,
    safety: guarded.length > 0 ? { ...safety.section, lines: guarded } : null,
    other: other === undefined ? null : JSON.stringify(other, null, 2),
  };
}

function isForAll({ isAboutSafety = false }: Line): boolean {
  return !isAboutSafety;
}

function about(frame: Fields, record: Fields, kept: Fields): string[] {
  const { saved, savedUnknown, begun, newer } = words.found;
  const day = dayOf(frame["exportedOn"]);
  const first = dayOf(record["firstDay"]);
  const versions = [frame["version"], kept["version"]];
  return [
    day === null ? savedUnknown : saved(day),
    ...(first === null ? [] : [begun(first)]),
    ...(versions.some((one) => typeof one === "number" && one > knownVersion)
      ? [newer]
      : []),
  ];
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" && isCalendarDate(value)
    ? locale.day(value)
    : null;
}

/** What is left of a part that should hold fields: all of it where it holds none. */
function left(name: string, whole: unknown, rest: unknown): Fields {
  return { [name]: fieldsOf(whole) === null ? whole : rest };
}

/** The fields, or undefined where there are none. */
function join(fields: Fields): Fields | undefined {
  return Object.values(fields).every((value) => value === undefined)
    ? undefined
    : fields;
}
