/** What a person reads when something matters more than a forecast. */
export interface GateWords {
  readonly heading: string;
  /** Short paragraphs, in order. */
  readonly text: readonly string[];
  /** What to do now, each one step that can be done today. */
  readonly doNow: readonly string[];
  /** What stays open to them, whatever happens. */
  readonly lettingGo: string;
}
