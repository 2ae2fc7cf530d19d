import type { Consent } from "./coach-note.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import type { LetterDraft } from "./referral.ts";

/** A note while it is typed. */
export interface NoteDraft {
  readonly text: string;
  readonly tags: string;
}

/** All that is being written on one case: a touch on another part of its page loses nothing of it. */
export interface Drafts {
  readonly answer?: Draft | null;
  readonly parting?: string | null;
  readonly letter?: LetterDraft | null;
  readonly own?: NoteDraft | null;
  readonly shared?: NoteDraft | null;
  readonly consent?: Consent | null;
}

/** Whether anything is being written on a case: an answer that was begun and emptied again is nothing. */
export function isTyped(drafts: ReadonlyMap<string, Drafts>): boolean {
  return [...drafts.values()].some(({ answer, ...others }) =>
    [
      ...Object.values(others),
      JSON.stringify(answer) === JSON.stringify(emptyDraft) ? null : answer,
    ].some((one) => one !== null && one !== undefined),
  );
}
