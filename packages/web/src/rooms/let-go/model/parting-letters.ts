import { withEntry, withoutEntry } from "../../kit/model/kit-entries.ts";
import type { LettingGoNotes, PartingLetter } from "./letting-go-notes.ts";

/** The longest letter, in characters. */
export const longestLetter = 20_000;
/** How many letters there is room for. */
const mostLetters = 200;

/** The notes with this letter in them; null when there is no room. An empty one is not kept. */
export function withLetter(
  notes: LettingGoNotes,
  letter: PartingLetter,
): LettingGoNotes | null {
  if (letter.text.length > longestLetter) return null;
  if (letter.text.trim() === "")
    return { ...notes, letters: withoutEntry(notes.letters, letter.id) };
  const before = notes.letters.find(({ id }) => id === letter.id);
  const letters = withEntry(
    notes.letters,
    // It stays dated by when it was begun, and keeps what a later version said of it.
    before === undefined ? letter : { ...before, text: letter.text },
  );
  return letters.length > notes.letters.length && letters.length > mostLetters
    ? null
    : { ...notes, letters };
}
