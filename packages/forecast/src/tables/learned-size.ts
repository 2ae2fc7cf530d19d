import type { Size } from "./size.ts";

/** The size that coded cases give to an effect. */
export interface LearnedSize extends Size {
  /** Where cases began: what it was taken to be, times the factor that judged sizes share. */
  readonly from: Size;
  /** In how many of them it has a say. */
  readonly cases: number;
  /** The outcome that it is told by: coming back within two years, or staying a year. */
  readonly outcome: "back" | "stay";
  /** How far a unit of its size moves the log-odds of that outcome, in the mean of those cases. */
  readonly slope: number;
  /** Whether cases would have turned it without being sure, and it is held at nothing. */
  readonly stopped: boolean;
}
