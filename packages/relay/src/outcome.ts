/** What a command came to: what to print, and whether all is well. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}
