/** Words that say danger whatever else is there. */
export interface DangerRule {
  readonly label: "threat-self-harm" | "threat-other";
  /** Read against the folded words of a draft, one blank between two. */
  readonly pattern: RegExp;
}
