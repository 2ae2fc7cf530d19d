import { withEntry, withoutEntry } from "./kit-entries.ts";
import type { KitDraft, KitNotes } from "./kit-notes.ts";

/** The longest draft, in characters. */
export const longestDraft = 10_000;
/** How many drafts there is room for. */
export const mostDrafts = 500;

/** How long a draft stays open in the box: the rest of the night, not the next one. */
const openMs = 12 * 60 * 60_000;

/** Where a draft can lie: open in the box, or on the desk where a message is checked. */
export type DraftPlace = "open" | "desk";

/** The draft that lies in a place, if there is one. */
export function draftIn(
  place: DraftPlace,
  notes: KitNotes,
  now: number,
): KitDraft | null {
  return place === "open" ? openDraft(notes, now) : deskDraft(notes);
}

/** The draft on the desk, however long ago it was begun: it stays until it is held or deleted. */
export function deskDraft(notes: KitNotes): KitDraft | null {
  return notes.drafts.find(({ id }) => id === notes.desk) ?? null;
}

/** The draft that lies open in the box, if it was begun not long ago. */
export function openDraft(notes: KitNotes, now: number): KitDraft | null {
  const draft = notes.drafts.find(({ id }) => id === notes.open);
  if (draft === undefined) return null;
  const age = now - Date.parse(draft.at);
  return Math.abs(age) < openMs ? draft : null;
}

/**
 * The notes with this draft kept and lying where it was written, in its own place
 * if it was there before. An empty one is not kept.
 */
export function withDraft(
  notes: KitNotes,
  draft: KitDraft,
  place: DraftPlace = "open",
):
  | { readonly ok: true; readonly value: KitNotes }
  | {
      readonly ok: false;
      readonly error: { readonly kind: "full" | "too-long" };
    } {
  if (draft.text.length > longestDraft)
    return { ok: false, error: { kind: "too-long" } };
  if (draft.text.trim() === "")
    return {
      ok: true,
      value: { ...notes, drafts: withoutEntry(notes.drafts, draft.id) },
    };
  // It stays dated by when it was begun.
  const at = notes.drafts.find(({ id }) => id === draft.id)?.at ?? draft.at;
  const drafts = withEntry(notes.drafts, { ...draft, at });
  if (drafts.length > notes.drafts.length && drafts.length > mostDrafts)
    return { ok: false, error: { kind: "full" } };
  return { ok: true, value: { ...notes, drafts, [place]: draft.id } };
}

/** The notes with what lies open in the box on the desk as well; what lay there stays among the drafts. */
export function withBoxOnDesk(notes: KitNotes, now: number): KitNotes {
  const draft = openDraft(notes, now);
  return draft === null ? notes : { ...notes, desk: draft.id };
}

/** The notes with what lies on the desk open in the box as well. */
export function withDeskInBox(notes: KitNotes): KitNotes {
  const draft = deskDraft(notes);
  return draft === null ? notes : { ...notes, open: draft.id };
}

/** The notes with nothing open in the box; what was there stays among the drafts. */
export function withBoxEmptied(notes: KitNotes): KitNotes {
  const { open: _, ...rest } = notes;
  return rest;
}
