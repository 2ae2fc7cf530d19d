/** What one secret of a coach gives; see `WayIn` of the seal. */
export interface Way {
  readonly opens: Uint8Array;
  readonly proves: Uint8Array;
}

/** All that is done with keys, in a thread of its own: each name with what it is told and what it gives. */
export interface KeyWork {
  newKey: {
    readonly told: null;
    readonly given: { readonly identity: string; readonly recipient: string };
  };
  /** What is sealed to, of a secret half. */
  recipientOf: { readonly told: string; readonly given: string };
  bySecret: {
    readonly told: {
      readonly typed: string;
      readonly salt: Uint8Array;
      readonly workFactor: number;
    };
    readonly given: Way;
  };
  byPasskey: { readonly told: Uint8Array; readonly given: Way };
  wrap: {
    readonly told: { readonly opens: Uint8Array; readonly identity: string };
    readonly given: Uint8Array;
  };
  /** Null where this way does not open it. */
  unwrap: {
    readonly told: { readonly opens: Uint8Array; readonly wrapped: Uint8Array };
    readonly given: string | null;
  };
  /** The text that was sealed, or why there is none. */
  open: {
    readonly told: { readonly identity: string; readonly sealed: Uint8Array };
    readonly given:
      | { readonly ok: true; readonly text: string }
      | { readonly ok: false; readonly why: "wrong-key" | "damaged" };
  };
  seal: {
    readonly told: {
      readonly recipients: readonly string[];
      readonly text: string;
    };
    readonly given: Uint8Array;
  };
  checkWords: {
    readonly told: readonly string[];
    readonly given: readonly string[];
  };
  newCode: { readonly told: null; readonly given: string };
  /** The one spelling of a code, or null. */
  readCode: { readonly told: string; readonly given: string | null };
}

/** Does it; rejects where this browser cannot. */
export type Keys = {
  readonly [Name in keyof KeyWork]: (
    told: KeyWork[Name]["told"],
  ) => Promise<KeyWork[Name]["given"]>;
};

/** The names of all that can be asked. */
export const keyWorkNames = [
  "newKey",
  "recipientOf",
  "bySecret",
  "byPasskey",
  "wrap",
  "unwrap",
  "open",
  "seal",
  "checkWords",
  "newCode",
  "readCode",
] as const satisfies readonly (keyof KeyWork)[];
