/** A mail as it is written, before it is put into the form of one. */
export interface Letter {
  /** The same for the same letter, however often it is sent: `name@host`. */
  readonly id: string;
  /** One address, and nothing else. */
  readonly to: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was first about to leave. */
  readonly at: Date;
  readonly calendar?: {
    readonly method: "REQUEST" | "CANCEL";
    readonly content: string;
  };
}

/** What became of a letter; a code is that of the other side, never its words. */
export type Posted =
  | { readonly is: "sent" }
  /** `stayed`: it certainly did not leave. */
  | { readonly is: "later"; readonly code: string; readonly stayed: boolean }
  | { readonly is: "refused"; readonly code: string };

/** Where letters go. */
export interface Post {
  send(letter: Letter): Promise<Posted>;
}
