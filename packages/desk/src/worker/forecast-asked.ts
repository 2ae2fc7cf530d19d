import type { Case } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";

/** What is to be forecast. */
export interface ForecastAsked {
  readonly case: Case;
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The day of the first answers. */
  readonly first: string;
  /** Questions that are not to be asked next. */
  readonly setAside: readonly string[];
}

/** Works out a reading; rejects where this browser cannot. */
export type Forecast = (asked: ForecastAsked) => Promise<Reading>;
