import type { SafetyAnswers } from "@staying-power/care";
import {
  type Case,
  type Event,
  type EventKind,
  type JournalLine,
  type SharedCase,
  type SharedReading,
} from "@staying-power/case";
import { localDate } from "../../../visit/local-date.ts";
import type { JournalEntry } from "../../journal/model/journal-notes.ts";
import { withoutSafety } from "./about-safety.ts";
import { type ShareChoice, type SharePart } from "./choice.ts";

/** What a shared case is made from. */
export interface Sharing {
  readonly person: Case;
  readonly safety: SafetyAnswers;
  readonly journal: readonly JournalEntry[];
  readonly choice: ShareChoice;
  /** What the app told, day by day; none while it tells no number. */
  readonly readings: readonly SharedReading[];
  /** Two letters, or undefined where it is not known. */
  readonly country: string | undefined;
  readonly zone: string;
  /** An instant in UTC. */
  readonly at: string;
  readonly replyTo: string;
}

/** The part that an entry belongs to. */
const partOfKind: Readonly<
  Record<EventKind, Exclude<SharePart, "notes" | "readings">>
> = {
  fact: "answers",
  conduct: "answers",
  signal: "events",
  break: "events",
  "check-in": "events",
  returned: "events",
  "left-again": "events",
  met: "events",
  answered: "events",
  looked: "events",
  outcome: "events",
  reunion: "events",
  task: "map",
  waiting: "map",
  "if-then": "map",
  project: "map",
  slot: "map",
  "letting-go": "map",
};

/** The longest line of a journal that the format takes; a longer page goes as several. */
const longestLine = 10_000;

/** What would go: this much of the case, and nothing that was not chosen. */
export function sharedOf({
  person,
  safety,
  journal,
  choice,
  readings,
  country,
  zone,
  at,
  replyTo,
}: Sharing): SharedCase {
  const name = choice.name.trim();
  const asks = choice.asks.trim();
  const lines = journalLines(journal, choice.journal);
  return {
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: at,
    replyTo,
    ...(name === "" ? {} : { name }),
    ...(asks === "" ? {} : { asks }),
    zone,
    ...(choice.country && country !== undefined ? { country } : {}),
    case: sharedPart(choice.safety ? person : withoutSafety(person), choice),
    ...(lines.length === 0 ? {} : { journal: lines }),
    ...(choice.parts.includes("readings") && readings.length > 0
      ? { readings }
      : {}),
    ...(choice.safety && Object.keys(safety).length > 0
      ? { safety: bareSafety(safety) }
      : {}),
  };
}

function sharedPart(
  { format, version, breakup, facts, events = [] }: Case,
  { parts }: ShareChoice,
): Case {
  const goes = (part: SharePart): boolean => parts.includes(part);
  const chosen = events
    .filter(({ kind }) => goes(partOfKind[kind]))
    .map((event) => bareEvent(event, goes("notes")));
  return {
    format,
    version,
    ...(breakup !== undefined && goes("answers") ? { breakup } : {}),
    ...(facts !== undefined && goes("answers") && Object.keys(facts).length > 0
      ? { facts }
      : {}),
    ...(chosen.length === 0 ? {} : { events: chosen }),
  };
}

/** When an entry was last put right is nobody's business. */
function bareEvent(event: Event, withNote: boolean): Event {
  const { edited: _, note, ...bare } = event;
  return withNote && note !== undefined ? { ...bare, note } : bare;
}

/** The answers and their days; what else was known by then, and the very minute, are marks of the app's own. */
function bareSafety(safety: SafetyAnswers): unknown {
  return Object.fromEntries(
    Object.entries(safety).map(([key, { answer, on, seen }]) => [
      key,
      { answer, on, seen },
    ]),
  );
}

/** The pages that were ticked, the oldest first. */
function journalLines(
  journal: readonly JournalEntry[],
  ticked: readonly string[],
): readonly JournalLine[] {
  return journal
    .filter(({ id, text }) => ticked.includes(id) && text.trim() !== "")
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .flatMap(({ at, text }) =>
      cut(text).map((part) => ({ on: dayIn(at), text: part })),
    );
}

function dayIn(at: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(at)?.[0] ?? localDate(new Date(at));
}

function cut(text: string): readonly string[] {
  return Array.from(
    { length: Math.ceil(text.length / longestLine) },
    (_, place) => text.slice(place * longestLine, (place + 1) * longestLine),
  );
}
