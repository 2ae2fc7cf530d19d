import type { Case } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";

/** What is to be forecast. */
export interface ForecastQuestion {
  readonly case: Case;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: string;
  /** Questions not to be asked again: a fact each, or `breakup`. */
  readonly setAside: readonly string[];
}

/** What the page asks of the worker. */
export interface ForecastRequest extends ForecastQuestion {
  readonly id: number;
}

/** What the worker answers; it says nothing of what went wrong, since that could hold an answer. */
export type ForecastAnswer =
  | { readonly id: number; readonly ok: true; readonly reading: Reading }
  | { readonly id: number; readonly ok: false };
