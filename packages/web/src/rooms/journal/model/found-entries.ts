import type { JournalEntry } from "./journal-notes.ts";

/**
 * The entries that hold every word looked for, newest first; all of them where nothing is. Case and accents make no
 * difference.
 */
export function foundEntries(
  entries: readonly JournalEntry[],
  wanted: string,
): readonly JournalEntry[] {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  return entries
    .filter((entry) => {
      const text = words.length === 0 ? "" : foldedText(entry);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

const before = new WeakMap<JournalEntry, string>();

/** Folded once for each entry, since a search is typed letter by letter. */
function foldedText(entry: JournalEntry): string {
  const known = before.get(entry) ?? folded(entry.text);
  before.set(entry, known);
  return known;
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("’", "'");
}
