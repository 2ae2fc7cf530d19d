import type { Case } from "@staying-power/case";
import type {
  HistoryStep,
  Reading,
  ReunionCheck,
} from "@staying-power/forecast";

/** What is to be forecast. */
export interface ForecastQuestion {
  readonly case: Case;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: string;
  /** The day of the first answers, YYYY-MM-DD; what they tell of conduct grows old from then on. */
  readonly first: string;
  /** Questions not to be asked again: a fact each, or `breakup`. */
  readonly setAside: readonly string[];
}

/** What is to be told of how the forecast moved. */
export interface HistoryQuestion {
  readonly case: Case;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: string;
  /** The day of the first answers, YYYY-MM-DD. */
  readonly first: string;
}

/** What the answers of a reunion check are asked to come to. */
export interface ReunionQuestion extends HistoryQuestion {
  /** Questions of the check not to be asked next. */
  readonly setAside: readonly string[];
}

/** What the page asks of the worker: a reading, a reunion check, or one step of a history, so that no request takes long. */
export type ForecastRequest =
  | (ForecastQuestion & { readonly id: number; readonly of: "reading" })
  | (ReunionQuestion & { readonly id: number; readonly of: "reunion" })
  | (HistoryQuestion & {
      readonly id: number;
      readonly of: "history";
      /** Which step, the newest being 0. */
      readonly back: number;
    });

/** What the worker answers; it says nothing of what went wrong, since that could hold an answer. */
export type ForecastAnswer =
  | { readonly id: number; readonly ok: true; readonly reading: Reading }
  | { readonly id: number; readonly ok: true; readonly check: ReunionCheck }
  | {
      readonly id: number;
      readonly ok: true;
      readonly step: HistoryStep;
      /** How many older steps there are to ask for, and how many more are left out. */
      readonly older: number;
      readonly earlier: number;
    }
  | { readonly id: number; readonly ok: false };
