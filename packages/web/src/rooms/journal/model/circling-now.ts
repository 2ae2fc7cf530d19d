import { addDays, type Event } from "@staying-power/case";
import { type JournalCircling, journalCircling } from "@staying-power/check";
import type { JournalNotes } from "./journal-notes.ts";

/** After so many quiet days nothing goes round any more. */
const freshDays = 3;

/** What was seen where the entries circle. */
export type Circles = Extract<JournalCircling, { readonly points: number }>;

/**
 * What is to be said of the entries before more is written: null where they do not circle, where they are not of these
 * days, and for the rest of a day on which the person chose to write on.
 *
 * @param today - the person's own date, YYYY-MM-DD.
 */
export function circlingNow(
  { entries, open, wroteOn }: JournalNotes,
  events: readonly Event[],
  today: string,
): Circles | null {
  if (wroteOn === today) return null;
  // What is dated after today was written by a clock that was ahead.
  const written = entries.filter(
    ({ id, at }) => id !== open && at.slice(0, 10) <= today,
  );
  const since = addDays(today, -freshDays);
  if (!written.some(({ at }) => at.slice(0, 10) >= since)) return null;
  const moods = events.flatMap((event) =>
    event.kind === "check-in" && event.mood !== undefined
      ? [{ on: event.at.slice(0, 10), mood: event.mood }]
      : [],
  );
  const seen = journalCircling(written, moods);
  return seen.says === "circles" ? seen : null;
}
