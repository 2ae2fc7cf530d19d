import type { Consent, ToldOutcome } from "./coach-note.ts";
import type { Draft } from "./draft.ts";
import type { LetterDraft } from "./referral.ts";

/** A note while it is typed. */
export interface NoteDraft {
  readonly text: string;
  readonly tags: string;
}

/** What became of a case, while it is said. */
export interface OutcomeDraft {
  readonly state: ToldOutcome["state"] | null;
  /** As the fields of a form give them; empty where they were not filled in. */
  readonly days: { readonly back: string; readonly left: string };
  /** Whether it is to be counted. */
  readonly counts: boolean;
}

/** All that is being written on one case: a touch on another part of its page loses nothing of it. */
export interface Drafts {
  readonly answer?: Draft | null;
  readonly parting?: string | null;
  readonly letter?: LetterDraft | null;
  readonly own?: NoteDraft | null;
  readonly shared?: NoteDraft | null;
  readonly consent?: Consent | null;
  readonly outcome?: OutcomeDraft | null;
}

/** Whether anything is being written on a case: what was begun and emptied again is nothing. */
export function isTyped(drafts: ReadonlyMap<string, Drafts>): boolean {
  return [...drafts.values()].some(({ answer, outcome, ...others }) =>
    [
      isEmpty(answer) ? null : answer,
      outcome?.state,
      ...Object.values(others),
    ].some((one) => one !== null && one !== undefined),
  );
}

function isEmpty(answer: Draft | null | undefined): boolean {
  return (
    answer?.text === "" && answer.proposals.length === 0 && answer.call === null
  );
}
