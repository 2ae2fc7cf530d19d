import type { DraftCheck } from "./draft-check.ts";
import type { ReaderName } from "./reader-names.ts";

/**
 * What a check comes to: what the model says, or that the draft could not be read. From the one that is fine to
 * the one that is not about wording.
 */
export const outcomeVerdicts = [
  "ok",
  "edit",
  "hold",
  "unread",
  "crisis",
] as const;

/** What a check comes to. */
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** Why a part of a draft could not be read. */
export const unreadReasons = ["language", "no-words", "too-long"] as const;

/** A part of a draft that could not be read, and why. */
export interface UnreadPart {
  readonly why: (typeof unreadReasons)[number];
  /** First UTF-16 unit in the draft. */
  readonly start: number;
  /** One past the last UTF-16 unit in the draft. */
  readonly end: number;
}

/** What the check says of one draft. */
export interface CheckOutcome extends Omit<DraftCheck, "verdict"> {
  readonly verdict: OutcomeVerdict;
  /** Who read it. */
  readonly reader: ReaderName;
  /** What could not be read, by place; empty where all of it was. */
  readonly unread: readonly UnreadPart[];
}
