import type { Lock, Pace, SealError } from "@staying-power/seal";

/** Why the vault did not do it. */
export interface VaultError {
  readonly kind:
    | SealError["kind"]
    /** It could not run at all. */
    | "failed"
    /** It opened, and what is in it is no text. */
    | "binary";
}

export type VaultOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: VaultError };

/** What can be asked of the vault: each name with what it is told and what it gives. */
export interface VaultWork {
  makeLock: {
    readonly told: { readonly passphrase: string };
    readonly given: {
      readonly lock: Lock;
      readonly identity: string;
      readonly recoveryCode: string;
      /** About how long each opening takes on this device. */
      readonly seconds: number;
    };
  };
  /** `text`: the passphrase or the recovery code. */
  openLock: {
    readonly told: { readonly lock: Lock; readonly text: string };
    readonly given: { readonly identity: string };
  };
  /** A key pair: what opens, and what may be known. */
  makeIdentity: {
    readonly told: null;
    readonly given: { readonly identity: string; readonly recipient: string };
  };
  /** To one key, or to each of several. */
  seal: {
    readonly told: {
      readonly recipient: string | readonly string[];
      readonly text: string;
    };
    readonly given: Uint8Array;
  };
  open: {
    readonly told: { readonly identity: string; readonly sealed: Uint8Array };
    readonly given: string;
  };
  sealFile: {
    readonly told: { readonly passphrase: string; readonly text: string };
    readonly given: Uint8Array;
  };
  openFile: {
    readonly told: { readonly passphrase: string; readonly sealed: Uint8Array };
    readonly given: string;
  };
}

/** Someone who waits for the work to be done. */
export interface Watching {
  /** Hears now and then how far it has come; of work that is over at once, nothing. */
  readonly onPace: (pace: Pace) => void;
  /** Ends it: the outcome is `stopped`, and nothing was changed. */
  readonly signal: AbortSignal;
}

/** Seals and opens. */
export type Vault = {
  readonly [Name in keyof VaultWork]: (
    told: VaultWork[Name]["told"],
    watching?: Watching,
  ) => Promise<VaultOutcome<VaultWork[Name]["given"]>>;
};
