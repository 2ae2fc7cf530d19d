import { checkWords } from "@staying-power/words";
import { choiceTally } from "./model/held-drafts.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Said } from "./use-said.tsx";

/** How often a message was held, let go or sent: counted, and never judged. */
export function ChoiceLog({ said }: { readonly said: Said }) {
  const words = checkWords.log;
  const { session } = useApp();
  const { choices } = session.record.value.kit;

  const forget = (): void => {
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
    <section>
      <h2>{words.heading}</h2>
      <p>{words.counted(choiceTally(choices))}</p>
      <p class="quiet">{words.note}</p>
      <div>
        <button type="button" class="plain" onClick={forget}>
          {words.forget}
        </button>
      </div>
    </section>
  );
}
