import type { ProposedDay, ProposedRitual } from "@staying-power/case";
import { withEntry, withoutEntry } from "../../kit/model/kit-entries.ts";
import type { LettingGoNotes } from "../../let-go/model/letting-go-notes.ts";
import { withDate } from "../../let-go/model/with-date.ts";

/** What is entered beside the journal. */
type Listed = ProposedDay | ProposedRitual;

/** Whether it is on its list, under the name that it was accepted by; a farewell is there once, whoever chose it. */
export function isListed(
  { dates, rituals }: Pick<LettingGoNotes, "dates" | "rituals">,
  entry: Listed,
  id: string,
): boolean {
  return entry.kind === "day"
    ? dates.some((date) => date.id === id)
    : rituals.some((ritual) => ritual.id === entry.ritual);
}

/** The notes with it; null when there is no room. */
export function withListed(
  notes: LettingGoNotes,
  entry: Listed,
  id: string,
): LettingGoNotes | null {
  if (entry.kind === "ritual")
    return {
      ...notes,
      rituals: withEntry(notes.rituals, { id: entry.ritual }),
    };
  const { kind: _, ...day } = entry;
  return withDate(notes, { id, ...day });
}

/** The notes without it. */
export function withoutListed(
  notes: LettingGoNotes,
  entry: Listed,
  id: string,
): LettingGoNotes {
  return entry.kind === "ritual"
    ? { ...notes, rituals: withoutEntry(notes.rituals, entry.ritual) }
    : { ...notes, dates: withoutEntry(notes.dates, id) };
}
