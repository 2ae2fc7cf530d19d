import { checkWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Said } from "./use-said.tsx";

const answers = ["they-asked", "court-order", "no"] as const;

/** Asks for a no that was never asked for, on the spot: it changes what may be sent, and takes nothing away. */
export function NoQuestion({ said }: { readonly said: Said }) {
  const words = checkWords.no;
  const { session } = useApp();
  if (
    session.facts.value.contactForbidden !== undefined ||
    session.record.value.safety.contact !== undefined
  )
    return null;

  const answer = (given: (typeof answers)[number]): void => {
    if (!session.answer("contactForbidden", given)) return;
    said.say(given === "no" ? words.notedNo : words.noted, () => {
      session.answer("contactForbidden", null);
    });
  };

  return (
    <details class="check-no">
      <summary>{words.ask}</summary>
      <div class="stack">
        <p class="quiet">{words.text}</p>
        {answers.map((each) => (
          <button
            key={each}
            type="button"
            class="check-wide"
            onClick={() => answer(each)}
          >
            {words.answers[each]}
          </button>
        ))}
      </div>
    </details>
  );
}
