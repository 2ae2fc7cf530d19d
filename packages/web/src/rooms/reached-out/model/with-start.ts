import { deskDraft, withDraft } from "../../kit/model/kit-draft.ts";
import { withoutEntry } from "../../kit/model/kit-entries.ts";
import type { KitDraft, KitNotes } from "../../kit/model/kit-notes.ts";

/**
 * The notes with a beginning on the desk of the check. What the person wrote there before stays among the drafts; another
 * beginning that nobody changed makes room. Where there is no room, nothing changes.
 *
 * @param notes - of the kit.
 * @param draft - the beginning.
 * @param beginnings - those that are offered beside it.
 */
export function withStart(
  notes: KitNotes,
  draft: KitDraft,
  beginnings: readonly string[],
): KitNotes {
  const lying = deskDraft(notes);
  const isUntouched = lying !== null && beginnings.includes(lying.text);
  const cleared = isUntouched
    ? { ...notes, drafts: withoutEntry(notes.drafts, lying.id) }
    : notes;
  const result = withDraft(cleared, draft, "desk");
  return result.ok ? result.value : notes;
}
