import { kitWords, locale } from "@staying-power/words";
import { withEntryBack, withoutEntry } from "./model/kit-entries.ts";
import type { KitUrge } from "./model/kit-notes.ts";
import { urgeTally } from "./model/kit-urge.ts";
import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { useKitNotes } from "./use-kit-notes.ts";
import { useUndo } from "./use-undo.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** Every urge that was noted, once that can be read. */
export function UrgeHistory() {
  return (
    <KeptPart>
      <NotedUrges />
    </KeptPart>
  );
}

/** Every urge, and how many passed: a sum that only grows. */
function NotedUrges() {
  const words = kitWords.after;
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const { urges } = notes;

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
          <ul class="kit-list kit-urges">
            {urges.toReversed().map((urge) => {
              const when = locale.moment(urge.at);
              return (
                <li key={urge.id}>
                  <div>
                    <p>{entryLine(urge)}</p>
                    <p class="quiet">{when}</p>
                  </div>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => remove(urge)}
                  >
                    <Worded sentence={words.delete(when)} />
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** Names the urge only where the outcome does not say it already. */
function entryLine({ kind, outcome }: KitUrge): string {
  const words = kitWords.after;
  const told = outcome === "held" || outcome === "still-there";
  return words.entry({
    outcome: words.outcomes[outcome],
    ...(kind === undefined || !told ? {} : { kind: words.kinds[kind] }),
  });
}
