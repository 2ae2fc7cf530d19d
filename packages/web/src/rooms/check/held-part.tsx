import { checkWords, locale } from "@staying-power/words";
import type { HeldDraft } from "../kit/model/kit-notes.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useLetGo } from "./use-let-go.ts";
import type { Said } from "./use-said.tsx";

interface HeldPartProps {
  readonly drafts: readonly HeldDraft[];
  readonly said: Said;
}

/** What is held and still waits, and what is noted of all that was held: folded, and not counted. */
export function HeldPart({ drafts, said }: HeldPartProps) {
  const words = checkWords.held;
  const { session } = useApp();
  const letGo = useLetGo(said);
  const { choices } = session.record.value.kit;
  if (drafts.length === 0 && choices.length === 0) return null;
  return (
    <details class="check-held">
      <summary>{words.heading}</summary>
      <div class="stack">
        {drafts.length > 0 && (
          <ul>
            {drafts.map((draft) => {
              const when = locale.moment(draft.until);
              return (
                <li key={draft.id} class="stack">
                  <h2>{words.until(when)}</h2>
                  <p class="check-draft">{draft.text}</p>
                  <div>
                    <button type="button" onClick={() => letGo(draft)}>
                      <Worded sentence={words.letGo(when)} />
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
        {choices.length > 0 && <ChoiceNotes said={said} />}
      </div>
    </details>
  );
}

/** That each choice is noted, and the way to have it forgotten. */
function ChoiceNotes({ said }: { readonly said: Said }) {
  const words = checkWords.log;
  const { session } = useApp();

  const forget = (): void => {
    const { choices } = session.record.value.kit;
    session.change((record) => ({
      ...record,
      kit: { ...record.kit, choices: [] },
    }));
    said.say(words.forgotten, () =>
      session.change((record) => ({
        ...record,
        kit: { ...record.kit, choices: [...choices, ...record.kit.choices] },
      })),
    );
  };

  return (
    <>
      <p class="quiet">{words.text}</p>
      <div>
        <button type="button" class="plain" onClick={forget}>
          {words.forget}
        </button>
      </div>
    </>
  );
}
