/** A task of the map in words. */
export interface TaskWords {
  /** What to do: a verb first, at most sixty characters. */
  readonly what: string;
  /** How, in one sitting: one to three short sentences. */
  readonly how: string;
  /** What would show that it is done, without asking the ex. */
  readonly evidence: string;
  /** For a correction: what would show after thirty days and after sixty. */
  readonly by30?: string;
  readonly by60?: string;
}
