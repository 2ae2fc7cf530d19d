import { isCalendarDate } from "@staying-power/case";
import { readFrom } from "../../../keep/as-found.ts";
import { same } from "../../../keep/patch/same.ts";
import { readOnce } from "../../../keep/read-once.ts";

/** Something a person wrote for themselves. */
export interface JournalEntry {
  readonly id: string;
  /** When it was begun, as the person's own clock showed it, with its offset. */
  readonly at: string;
  readonly text: string;
  /** The prompt it answers, by its id; a later version may know more of them. */
  readonly prompt?: string;
}

/** The ten minutes that run now. */
export interface JournalTimer {
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** How many minutes were asked for so far. */
  readonly minutes: number;
}

/** All that the journal keeps. */
export interface JournalNotes {
  readonly entries: readonly JournalEntry[];
  /** The entry that is being written, by its id. */
  readonly open?: string;
  readonly timer?: JournalTimer;
  /** The day, with its night, on which the person chose to write on, YYYY-MM-DD. */
  readonly wroteOn?: string;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshJournalNotes: JournalNotes = { entries: [] };

/**
 * Reads a kept journal. It always gives one: an entry that cannot be read goes to `unread` as it is, so nothing is
 * lost and the rest stays usable.
 */
export function parseJournalNotes(input: unknown): JournalNotes {
  if (input === undefined || input === null) return freshJournalNotes;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshJournalNotes, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(listOf(kept.get("unread")) ?? [])];
  const entries = readEntries(kept.get("entries"), unread);
  const [open, wroteOn] = [kept.get("open"), kept.get("wroteOn")];
  const timer = readTimer(kept.get("timer"));
  return {
    entries,
    ...(typeof open === "string" ? { open } : {}),
    ...(timer === null ? {} : { timer }),
    ...(typeof wroteOn === "string" && isCalendarDate(wroteOn)
      ? { wroteOn }
      : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function readEntries(
  value: unknown,
  unread: unknown[],
): readonly JournalEntry[] {
  if (value === undefined) return [];
  const items = listOf(value);
  if (items === null) unread.push({ entries: value });
  const entries = new Map<string, JournalEntry>();
  for (const item of items ?? []) {
    const entry = readEntry(item);
    if (entry === null || entries.has(entry.id)) unread.push({ entries: item });
    else entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

/** Reads each entry once, and as the very object that was found where that holds no more than is read. */
const readEntry = readOnce((item): JournalEntry | null => {
  const entry = parseEntry(fieldsOf(item));
  if (entry === null || typeof item !== "object" || item === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it says the same as what was parsed
  return same(entry, item) ? (item as JournalEntry) : readFrom(entry, item);
});

function parseEntry(fields: ReadonlyMap<string, unknown>): JournalEntry | null {
  const [id, at, text] = ["id", "at", "text"].map((key) => fields.get(key));
  const prompt = fields.get("prompt");
  return typeof id === "string" &&
    id !== "" &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    typeof text === "string"
    ? { id, at, text, ...(typeof prompt === "string" ? { prompt } : {}) }
    : null;
}

function readTimer(value: unknown): JournalTimer | null {
  const fields = fieldsOf(value);
  const [startedAt, minutes] = [fields.get("startedAt"), fields.get("minutes")];
  return isFinite(startedAt) && isFinite(minutes) && minutes > 0
    ? { startedAt, minutes }
    : null;
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function fieldsOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof item === "object" && item !== null ? Object.entries(item) : [],
  );
}
