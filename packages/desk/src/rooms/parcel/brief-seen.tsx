import type { SharedReading } from "@staying-power/case";
import {
  deskBriefWords,
  headline,
  locale,
  prognosisOfWhole,
} from "@staying-power/words";

const words = deskBriefWords.reading.seen;

interface SeenPartProps {
  readonly readings: readonly SharedReading[];
}

/** What the person's own page told them, the newest in the open, in a part that stands beside the desk's own. */
export function SeenPart({ readings }: SeenPartProps) {
  const [newest, ...earlier] = newestFirst(readings);
  if (newest === undefined) return null;
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{seenLine(newest)}</p>
      <p class="quiet">{words.text}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul class="points">
            {earlier.map((reading) => (
              <li key={reading.on}>{seenLine(reading)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The newest of them in one line; null where there is none. */
export function newestSeen(readings: readonly SharedReading[]): string | null {
  const [newest] = newestFirst(readings);
  return newest === undefined ? null : seenLine(newest);
}

function newestFirst(
  readings: readonly SharedReading[],
): readonly SharedReading[] {
  return readings.toSorted((one, other) => (one.on < other.on ? 1 : -1));
}

function seenLine({ on, state, outcomes }: SharedReading): string {
  return words.line(
    locale.day(on),
    headline(prognosisOfWhole(outcomes), state),
  );
}
