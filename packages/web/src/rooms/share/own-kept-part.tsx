import { locale, ownWords } from "@staying-power/words";
import { useEffect, useRef } from "preact/hooks";
import type { OwnWordsInHand } from "./use-own-words.ts";

/** The words of a coach that are here: looked for anew, or removed; and what was said last of any. */
export function OwnKeptPart({ own }: { readonly own: OwnWordsInHand }) {
  const words = ownWords.kept;
  const { kept, busy, said, get, remove } = own;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away, or stands still while it is asked.
  useEffect(() => {
    if (said !== null) place.current?.focus();
  }, [said]);
  if (kept === undefined && said === null) return null;
  return (
    <section>
      <h2>{words.heading}</h2>
      {kept !== undefined && (
        <>
          <p>
            {words.text({
              name: kept.name,
              texts: Object.keys(kept.texts).length,
            })}
          </p>
          <p class="quiet">
            {words.details({
              day: locale.day(kept.on),
              revision: kept.revision,
              bytes: kept.bytes,
            })}
          </p>
          <div class="row">
            <button
              type="button"
              disabled={busy}
              onClick={() => void get(kept)}
            >
              {busy ? ownWords.offer.busy : words.newer}
            </button>
            <button type="button" class="plain" onClick={remove}>
              {words.remove}
            </button>
          </div>
        </>
      )}
      <div class="own-said" tabIndex={-1} ref={place}>
        <div role="alert">
          {said?.isProblem === true && <p class="problem">{said.text}</p>}
        </div>
        <p role="status">{said?.isProblem === false ? said.text : ""}</p>
      </div>
    </section>
  );
}
