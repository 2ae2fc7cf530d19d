import type { Lock, SealError } from "@staying-power/seal";

/** Why the vault did not do it; `failed`: it could not run at all. */
export interface VaultError {
  readonly kind: SealError["kind"] | "failed";
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
    };
  };
  /** `text`: the passphrase or the recovery code. */
  openLock: {
    readonly told: { readonly lock: Lock; readonly text: string };
    readonly given: { readonly identity: string };
  };
  seal: {
    readonly told: { readonly recipient: string; readonly text: string };
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

/** Seals and opens. */
export type Vault = {
  readonly [Name in keyof VaultWork]: (
    told: VaultWork[Name]["told"],
  ) => Promise<VaultOutcome<VaultWork[Name]["given"]>>;
};
