import {
  makeLock,
  openLock,
  openWithIdentity,
  openWithPassphrase,
  recoveryCodeBytes,
  sealTo,
  sealWithPassphrase,
} from "@staying-power/seal";
import type { Vault, VaultOutcome } from "./vault.ts";

/** A backup is opened seldom, perhaps years later by a faster machine: the age tool's own work. */
const fileWork = 18;

/** The vault at work where it is called: in its worker, or in a test. */
export const vaultHere: Vault = {
  makeLock: ({ passphrase }) =>
    attempt(async () => ({
      ok: true,
      value: await makeLock(
        passphrase,
        crypto.getRandomValues(new Uint8Array(recoveryCodeBytes)),
      ),
    })),
  openLock: ({ lock, text }) => attempt(() => openLock(lock, text)),
  seal: ({ recipient, text }) =>
    attempt(async () => ({
      ok: true,
      value: await sealTo(recipient, encoded(text)),
    })),
  open: ({ identity, sealed }) =>
    attempt(async () => decoded(await openWithIdentity(identity, sealed))),
  sealFile: ({ passphrase, text }) =>
    attempt(async () => ({
      ok: true,
      value: await sealWithPassphrase(passphrase, encoded(text), fileWork),
    })),
  openFile: ({ passphrase, sealed }) =>
    attempt(async () => decoded(await openWithPassphrase(passphrase, sealed))),
};

async function attempt<T>(
  work: () => Promise<VaultOutcome<T>>,
): Promise<VaultOutcome<T>> {
  try {
    return await work();
  } catch {
    // What went wrong could hold a secret: it is not passed on.
    return { ok: false, error: { kind: "failed" } };
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoded(opened: VaultOutcome<Uint8Array>): VaultOutcome<string> {
  if (!opened.ok) return opened;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { ok: true, value: decoder.decode(opened.value) };
  } catch {
    return { ok: false, error: { kind: "damaged" } };
  }
}
