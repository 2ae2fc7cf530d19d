/** A way in that somebody has just shown to be theirs. */
export interface ProvenWay {
  readonly wayIn: string;
  readonly coach: string;
  /** How often a passkey says it was used; it goes up, or stays at 0 where an authenticator does not count. */
  readonly counter: number;
}
