import { kitWords, locale, urgeWords } from "@staying-power/words";
import { withEntryBack, withoutEntry } from "./model/kit-entries.ts";
import type { KitUrge } from "./model/kit-notes.ts";
import { urgeTally } from "./model/kit-urge.ts";
import { useKitNotes } from "./use-kit-notes.ts";
import { useUndo } from "./use-undo.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** So many urges stand there without a tap. */
const shownAtOnce = 3;

/** Every urge, and how many passed: a sum that only grows. */
export function UrgeHistory() {
  const words = kitWords.after;
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const { urges } = notes;
  const newestFirst = urges.toReversed();
  const newest = newestFirst.slice(0, shownAtOnce);
  const earlier = newestFirst.slice(shownAtOnce);

  const remove = (urge: KitUrge): void => {
    const place = urges.indexOf(urge);
    change((kit) => ({ ...kit, urges: withoutEntry(kit.urges, urge.id) }));
    undo.offer(() =>
      change((kit) => ({
        ...kit,
        urges: withEntryBack(kit.urges, urge, place),
      })),
    );
  };

  return (
    <section>
      <h2>{words.history}</h2>
      {undo.line}
      {urges.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p>{words.tally(urgeTally(urges))}</p>
          <p class="quiet">{words.tallyNote}</p>
          <UrgeList urges={newest} onRemove={remove} />
          {earlier.length > 0 && (
            <details>
              <summary>{words.earlier(earlier.length)}</summary>
              <UrgeList urges={earlier} onRemove={remove} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface UrgeListProps {
  /** The newest first. */
  readonly urges: readonly KitUrge[];
  readonly onRemove: (urge: KitUrge) => void;
}

function UrgeList({ urges, onRemove }: UrgeListProps) {
  const words = kitWords.after;
  return (
    <ul class="kit-list kit-urges">
      {urges.map((urge) => {
        const when = locale.moment(urge.at);
        return (
          <li key={urge.id}>
            <div>
              <p>{entryLine(urge)}</p>
              <p class="quiet kit-text">
                {words.entryDetails([when, ...ledLine(urge)])}
              </p>
            </div>
            <button type="button" class="plain" onClick={() => onRemove(urge)}>
              <Worded sentence={words.delete(when)} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What led up to it. */
function ledLine({ place, trigger, note }: KitUrge): readonly string[] {
  const words = urgeWords.led;
  return [
    ...(place === undefined ? [] : [words.places[place]]),
    ...(trigger === undefined ? [] : [words.triggers[trigger]]),
    ...(note === undefined ? [] : [note]),
  ];
}

/** Names the urge only where the outcome does not say it already. */
function entryLine({ kind, outcome }: KitUrge): string {
  const words = kitWords.after;
  const told =
    outcome === "held" || outcome === "friend" || outcome === "still-there";
  return words.entry({
    outcome: words.outcomes[outcome],
    ...(kind === undefined || !told ? {} : { kind: words.kinds[kind] }),
  });
}
