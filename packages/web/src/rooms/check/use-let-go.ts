import { checkWords } from "@staying-power/words";
import { withDecided } from "./model/held-drafts.ts";
import { withEntryBack, withoutEntry } from "../kit/model/kit-entries.ts";
import type { HeldDraft } from "../kit/model/kit-notes.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import type { Said } from "./use-said.tsx";

/** Lets a held message go, with one step back. */
export function useLetGo(said: Said): (draft: HeldDraft) => void {
  const { session } = useApp();
  return (draft) => {
    const choice = newId();
    const place = session.record.value.kit.held.findIndex(
      ({ id }) => id === draft.id,
    );
    session.change((record) => ({
      ...record,
      kit: withDecided(record.kit, draft, {
        id: choice,
        at: thisMoment(session.clock),
        choice: "let-go",
      }),
    }));
    said.say(checkWords.due.lettingGo, () =>
      session.change((record) => ({
        ...record,
        kit: {
          ...record.kit,
          held: withEntryBack(record.kit.held, draft, place),
          choices: withoutEntry(record.kit.choices, choice),
        },
      })),
    );
  };
}
