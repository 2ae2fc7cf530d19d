import { kitWords, locale } from "@staying-power/words";
import { withEntryBack, withoutEntry } from "./model/kit-entries.ts";
import type { KitDraft } from "./model/kit-notes.ts";
import { useKitNotes } from "./use-kit-notes.ts";
import { useUndo } from "./use-undo.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** What was written before, newest first. */
export function EarlierDrafts({ inBox }: { readonly inBox: string }) {
  const words = kitWords.write;
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const earlier = notes.drafts.filter(({ id }) => id !== inBox).toReversed();

  const remove = (draft: KitDraft): void => {
    const place = notes.drafts.findIndex(({ id }) => id === draft.id);
    change((kit) => ({ ...kit, drafts: withoutEntry(kit.drafts, draft.id) }));
    undo.offer(() =>
      change((kit) => ({
        ...kit,
        drafts: withEntryBack(kit.drafts, draft, place),
      })),
    );
  };

  return (
    <section>
      <h2>{words.earlier}</h2>
      {undo.line}
      {earlier.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="kit-list">
          {earlier.map((draft) => {
            const when = locale.moment(draft.at);
            return (
              <li key={draft.id}>
                <details>
                  <summary>{when}</summary>
                  <p class="kit-text">{draft.text}</p>
                  <button type="button" onClick={() => remove(draft)}>
                    <Worded sentence={words.delete(when)} />
                  </button>
                </details>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
