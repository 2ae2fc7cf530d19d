import { withEntry, withoutEntry } from "../../kit/model/kit-entries.ts";
import type { JournalEntry, JournalNotes } from "./journal-notes.ts";

/** The longest entry, in characters. */
export const longestEntry = 20_000;
/** How many entries there is room for. */
export const mostEntries = 5_000;

/** How long an entry stays open to be written on: the rest of the night, not the next one. */
const openMs = 12 * 60 * 60_000;

/** The entry that is being written, if it was begun not long ago. */
export function openEntry(
  notes: JournalNotes,
  now: number,
): JournalEntry | null {
  const entry = notes.entries.find(({ id }) => id === notes.open);
  if (entry === undefined) return null;
  return Math.abs(now - Date.parse(entry.at)) < openMs ? entry : null;
}

/** The journal with this entry in it and open; null when there is no room. An empty one is not kept. */
export function withWritten(
  notes: JournalNotes,
  entry: JournalEntry,
): JournalNotes | null {
  if (entry.text.length > longestEntry) return null;
  if (entry.text.trim() === "")
    return { ...notes, entries: withoutEntry(notes.entries, entry.id) };
  const before = notes.entries.find(({ id }) => id === entry.id);
  // It stays dated by when it was begun, and keeps what a later version said of it.
  const entries = withEntry(
    notes.entries,
    before === undefined ? entry : { ...entry, at: before.at },
  );
  return entries.length > notes.entries.length && entries.length > mostEntries
    ? null
    : { ...notes, entries, open: entry.id };
}

/** The journal with nothing being written; all that was stays. */
export function withClosed(notes: JournalNotes): JournalNotes {
  const { open: _open, timer: _timer, ...rest } = notes;
  return rest;
}
