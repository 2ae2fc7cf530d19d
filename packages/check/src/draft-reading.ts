import type { CheckOutcome } from "./check-outcome.ts";
import type { MetPhrase } from "./danger-elsewhere.ts";
import type { Danger } from "./danger-score.ts";
import type { DraftContext } from "./draft-check.ts";
import type { DraftToken } from "./draft-tokens.ts";
import type { PreparedDraft } from "./prepared-draft.ts";
import type { PresentFeature } from "./score-draft.ts";
import type { Stretch } from "./sentences.ts";

/** The situation a draft would be sent in. */
export interface DraftSituation {
  readonly context: DraftContext;
  /** A court order, or a clear wish of theirs not to be contacted: then nothing is fine to send. */
  readonly contactForbidden: boolean;
  /** That someone may come to harm is known already, from what was said about safety: then what could be danger is. */
  readonly dangerKnown?: boolean;
}

/** What was read in a draft. */
export interface ReadDraft {
  readonly draft: string;
  readonly situation: DraftSituation;
  readonly prepared: PreparedDraft;
  /** What was read in the words that can be read; null where there are none. */
  readonly beside: TokensRead | null;
  /** What was read in all words, which is the same where all can be read. */
  readonly whole: TokensRead | null;
  /** Words of danger in another language. */
  readonly elsewhere: MetPhrase | null;
}

/** What the small reader makes of a draft: what it comes to, and what the careful one goes on from. */
export interface SmallReading extends ReadDraft {
  /** What a check comes to when nobody else reads. */
  readonly outcome: CheckOutcome;
}

/** What the model and the rules see in some tokens. */
export interface TokensRead {
  readonly tokens: readonly DraftToken[];
  readonly features: readonly PresentFeature[];
  /** Log odds of every target, in their order. */
  readonly scores: Float64Array;
  readonly worst: Danger;
  /** Plain words of danger. */
  readonly rule: DangerPlace | null;
  /** Words of despair that are worth asking after. */
  readonly hopeless: DangerPlace | null;
  readonly isCondolence: boolean;
}

/** The two kinds of danger. */
export type Threat = "threat-self-harm" | "threat-other";

/** Where danger is. */
export interface DangerPlace {
  /** Null where the model saw it and a rule did not. */
  readonly label: Threat | null;
  readonly places: readonly Stretch[];
  readonly because: string;
}
