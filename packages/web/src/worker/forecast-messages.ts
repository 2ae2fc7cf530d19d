import type { Case } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";

/** What the page asks of the worker. `today` is the person's own date, YYYY-MM-DD. */
export interface ForecastRequest {
  readonly id: number;
  readonly case: Case;
  readonly today: string;
}

/** What the worker answers; it says nothing of what went wrong, since that could hold an answer. */
export type ForecastAnswer =
  | { readonly id: number; readonly ok: true; readonly reading: Reading }
  | { readonly id: number; readonly ok: false };
