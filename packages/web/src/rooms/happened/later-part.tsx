import { dayOf } from "@staying-power/case";
import { journalWords, locale } from "@staying-power/words";
import { eventsForLater } from "../../keep/read-case.ts";
import { useApp } from "../../ui/shell/app-context.ts";

/** What a newer version wrote into the journal: said, and left as it is. */
export function LaterPart() {
  const { session } = useApp();
  if (!session.newer.value) return null;
  const later = eventsForLater(session.found.value);
  if (later.length === 0) return null;
  const days = later
    .map(({ at }) => dayOf(at))
    .toSorted()
    .toReversed();
  return (
    <div class="journal-day">
      <p>{journalWords.later}</p>
      <ul class="quiet">
        {days.map((day, index) => (
          <li key={index}>
            <time dateTime={day}>{locale.day(day)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}
