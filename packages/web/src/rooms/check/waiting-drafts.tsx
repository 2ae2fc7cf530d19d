import { checkWords, locale } from "@staying-power/words";
import type { HeldDraft } from "../kit/model/kit-notes.ts";
import { useLetGo } from "./use-let-go.ts";
import type { Said } from "./use-said.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

interface WaitingDraftsProps {
  readonly drafts: readonly HeldDraft[];
  readonly said: Said;
}

/** What is held and still waits. */
export function WaitingDrafts({ drafts, said }: WaitingDraftsProps) {
  const words = checkWords.held;
  const letGo = useLetGo(said);
  return (
    <section>
      <h2>{words.heading}</h2>
      <ul class="check-held">
        {drafts.map((draft) => {
          const when = locale.moment(draft.until);
          return (
            <li key={draft.id}>
              <details>
                <summary>{words.until(when)}</summary>
                <p class="check-draft">{draft.text}</p>
                <button type="button" onClick={() => letGo(draft)}>
                  <Worded sentence={words.letGo(when)} />
                </button>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
