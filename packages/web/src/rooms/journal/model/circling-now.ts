import { addDays, type Event } from "@staying-power/case";
import { type JournalCircling, journalCircling } from "@staying-power/check";
import { localDate } from "../../../visit/local-date.ts";
import type { JournalNotes } from "./journal-notes.ts";

/** After so many quiet days nothing goes round any more. */
const freshDays = 3;

/** A night belongs to the day before it up to this hour. */
const nightEndsHour = 5;

/**
 * The date whose day or night it is: whoever chose to write on at eleven is not asked again at one.
 * @param now in milliseconds since 1970.
 */
export function nightOf(now: number): string {
  return localDate(new Date(now - nightEndsHour * 3_600_000));
}

/** What was seen where the entries circle. */
export type Circles = Extract<JournalCircling, { readonly points: number }>;

/**
 * What is to be said of the entries before more is written: null where they do not circle, where they are not of these
 * days, and for the rest of a day on which the person chose to write on.
 *
 * @param now - the person's own date, and the one whose night it is, both YYYY-MM-DD.
 */
export function circlingNow(
  { entries, open, wroteOn }: JournalNotes,
  events: readonly Event[],
  { today, night }: { readonly today: string; readonly night: string },
): Circles | null {
  if (wroteOn === night) return null;
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
