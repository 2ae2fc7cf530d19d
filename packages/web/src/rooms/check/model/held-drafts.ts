import { longestDraft } from "../../kit/model/kit-draft.ts";
import { withEntry, withoutEntry } from "../../kit/model/kit-entries.ts";
import type {
  DraftChoice,
  HeldDraft,
  KitNotes,
} from "../../kit/model/kit-notes.ts";

/** How many messages can be held at a time. */
export const mostHeld = 50;
/** How many choices are kept; the oldest go first. */
const mostChoices = 1000;

/** The notes with this message held, in its own place if it was held before, and the choice noted. */
export function withHeld(
  notes: KitNotes,
  draft: HeldDraft,
  choice: Pick<DraftChoice, "id" | "at">,
):
  | { readonly ok: true; readonly value: KitNotes }
  | {
      readonly ok: false;
      readonly error: { readonly kind: "full" | "too-long" };
    } {
  if (draft.text.length > longestDraft)
    return { ok: false, error: { kind: "too-long" } };
  const held = withEntry(notes.held, draft);
  if (held.length > notes.held.length && held.length > mostHeld)
    return { ok: false, error: { kind: "full" } };
  return {
    ok: true,
    value: withChoice(
      { ...notes, held },
      { ...choice, verdict: draft.verdict, choice: "hold" },
    ),
  };
}

/** The notes without this message, and what was chosen noted. */
export function withDecided(
  notes: KitNotes,
  draft: HeldDraft,
  choice: Pick<DraftChoice, "id" | "at"> & {
    readonly choice: "send" | "let-go";
  },
): KitNotes {
  return withChoice(
    { ...notes, held: withoutEntry(notes.held, draft.id) },
    { ...choice, verdict: draft.verdict },
  );
}

function withChoice(notes: KitNotes, choice: DraftChoice): KitNotes {
  return { ...notes, choices: [...notes.choices, choice].slice(-mostChoices) };
}
