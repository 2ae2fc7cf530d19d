/** What a person reads about one reason why an ex comes back. */
export interface ReasonWords {
  /** Two to five words. */
  readonly name: string;
  /** What it looks like from outside. */
  readonly looks: string;
  /** How and when it ends. */
  readonly ends: string;
}
