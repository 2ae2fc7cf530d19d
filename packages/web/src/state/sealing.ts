/** The app lock: a key sealed by the passphrase, and once more by the recovery code. */
export interface Lock {
  readonly recipient: string;
}

/** Reads a kept lock. */
export function parseLock(_input: unknown): Lock | null {
  return null;
}

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly kind: string } };

/** What seals and opens, away from the page. */
export interface Sealing {
  makeLock(passphrase: string): Promise<
    Outcome<{
      readonly lock: Lock;
      readonly identity: string;
      readonly recoveryCode: string;
    }>
  >;
  openLock(
    lock: Lock,
    passphraseOrCode: string,
  ): Promise<Outcome<{ readonly identity: string }>>;
  seal(recipient: string, text: string): Promise<Outcome<Uint8Array>>;
  open(identity: string, sealed: Uint8Array): Promise<Outcome<string>>;
}

const refused = { ok: false, error: { kind: "failed" } } as const;

/** Where nothing can be sealed: the lock then cannot be set. */
export const noSealing: Sealing = {
  makeLock: async () => refused,
  openLock: async () => refused,
  seal: async () => refused,
  open: async () => refused,
};
