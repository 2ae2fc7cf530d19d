import type { CalendarEntry } from "@staying-power/plan";
import { calendarWords, locale } from "@staying-power/words";

const words = calendarWords;

interface EntriesPartProps {
  readonly entries: readonly CalendarEntry[];
  /** How many that were given out are no more. */
  readonly gone: number;
}

/** What would be in the file, in words. */
export function EntriesPart({ entries, gone }: EntriesPartProps) {
  return (
    <section>
      <h2>{words.inIt}</h2>
      {entries.length > 0 && (
        <ul class="points">
          {entries.map((entry) => (
            <li key={entry.id}>{said(entry)}</li>
          ))}
        </ul>
      )}
      {gone > 0 && <p>{words.gone(gone)}</p>}
      {entries.length === 0 && gone === 0 && <p>{words.allGone}</p>}
    </section>
  );
}

function said({ kind, on, time }: CalendarEntry): string {
  const { entries } = words;
  if (time.kind === "weekly" && kind === "reminder")
    return entries.reminder(locale.weekday(on), time.time);
  if (time.kind === "weekly")
    return entries.slot({
      weekday: locale.weekday(on),
      time: time.time,
      minutes: time.minutes,
    });
  const day = locale.day(on);
  if (kind === "stop-waiting") return entries.stopWaiting(day);
  return kind === "agreement" ? entries.agreement(day) : entries.review(day);
}
