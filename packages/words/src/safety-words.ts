/** What a person reads when something matters more than a forecast. */
export interface SafetyWords {
  readonly heading: string;
  /** Short paragraphs, in order. */
  readonly text: readonly string[];
  /** Where to turn, one place or person in each line. */
  readonly help: readonly string[];
  /** What stays open to them, whatever happens. */
  readonly lettingGo: string;
}
