import type { HeldDraft, KitNotes } from "../../kit/model/kit-notes.ts";

/** The held messages whose time has come, the one that waited longest first. */
export function dueDrafts(notes: KitNotes, now: number): readonly HeldDraft[] {
  return byTime(notes).filter(({ until }) => Date.parse(until) <= now);
}

/** The held messages that still wait, the next one first. */
export function waitingDrafts(
  notes: KitNotes,
  now: number,
): readonly HeldDraft[] {
  return byTime(notes).filter(({ until }) => Date.parse(until) > now);
}

function byTime({ held }: KitNotes): readonly HeldDraft[] {
  return held.toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
}
