import { gateWords, reachedOutWords } from "@staying-power/words";
import { contactKindWords } from "../../ui/own/reply-words.ts";

/** Their no: what it means, the words of the gate, and one tap with which all that leads to a message stops. */
export function NoPart({ onNote }: { readonly onNote: () => void }) {
  const words = reachedOutWords;
  const { means, meansNot, how, not } = contactKindWords["no-more"];
  return (
    <>
      <p>{words.inOneRun([means, meansNot])}</p>
      <div class="card">
        <p>{words.inOneRun([how, not])}</p>
        {gateWords["they-said-no"].text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div class="stack">
        <button type="button" class="main-action" onClick={onNote}>
          {words.noteNo}
        </button>
        <p class="quiet">{words.noNote}</p>
      </div>
    </>
  );
}
