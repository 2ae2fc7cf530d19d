import type { Size } from "./size.ts";

/** The size that coded cases give to an effect. */
export interface LearnedSize extends Size {
  /** Of one that coaches had put down: where cases began, what it was taken to be times the factor that judged sizes share. */
  readonly from?: Size;
}
