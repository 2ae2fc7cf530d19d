import type { CheckOutcome, DraftContext } from "@staying-power/check";
import type { CarefulReading } from "@staying-power/check/careful";

/** What is to be checked, and where it would be sent. */
export interface DraftQuestion {
  readonly draft: string;
  readonly context: DraftContext;
  readonly contactForbidden: boolean;
  /** That someone may come to harm is known already. */
  readonly dangerKnown: boolean;
  /** What the careful reader made of it, once it has read it. */
  readonly careful?: CarefulReading;
}

/** What the page asks of the worker. */
export type DraftRequest = DraftQuestion & { readonly id: number };

/** What the worker answers; null when it failed, with no word of why, since that could hold the draft. */
export interface DraftAnswer {
  readonly id: number;
  readonly check: CheckOutcome | null;
}
