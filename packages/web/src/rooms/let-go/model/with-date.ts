import { withEntry } from "../../kit/model/kit-entries.ts";
import type { HardDate, LettingGoNotes } from "./letting-go-notes.ts";

/** How many days there is room for. */
const mostDates = 200;

/** How long each text of a day may be, in characters. */
export const longestPlan = 500;

/** The notes with this day in them; null when there is no room. */
export function withDate(
  notes: LettingGoNotes,
  date: HardDate,
): LettingGoNotes | null {
  const before = notes.dates.find(({ id }) => id === date.id);
  const dates = withEntry(notes.dates, { ...before, ...date });
  return dates.length > notes.dates.length && dates.length > mostDates
    ? null
    : { ...notes, dates };
}
