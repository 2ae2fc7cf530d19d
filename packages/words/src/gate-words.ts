import type { HelpNeed } from "@staying-power/care";

/** What a person reads when something matters more than a forecast. */
export interface GateWords {
  readonly heading: string;
  /** Short paragraphs, in order. */
  readonly text: readonly string[];
  /** What to do now, each one step that can be done tonight. */
  readonly doNow: readonly string[];
  /** The help lines to show, most fitting first. */
  readonly needs: readonly HelpNeed[];
  /** What stays open to them, whatever happens. */
  readonly lettingGo: string;
}
