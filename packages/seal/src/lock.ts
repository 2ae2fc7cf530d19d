import { readRecoveryCode, recoveryCode } from "./recovery-code.ts";
import type { Result } from "./result.ts";
import {
  armored,
  newIdentity,
  openWithPassphrase,
  type SealError,
  sealWithPassphrase,
} from "./seal.ts";

/**
 * The app lock as data: a key sealed twice, once by the passphrase and once by the recovery code. It may
 * lie beside what it locks; without one of the two it opens nothing.
 */
export interface Lock {
  readonly format: "staying-power/lock";
  readonly version: 1;
  /** Seals for the key, `age1…`. */
  readonly recipient: string;
  /** An armored age file with the key in it, opened by the passphrase. */
  readonly byPassphrase: string;
  /** The same, opened by the recovery code. */
  readonly byRecoveryCode: string;
}

/**
 * The work behind a passphrase, paid at each unlocking: scrypt with 2^16 takes about half a second and
 * 64 MB on a desktop, a few seconds on an old phone. The tool's 2^18 needs 256 MB, which old phones
 * refuse a page.
 */
const passphraseWork = 16;
/** A recovery code has 115 bits of chance, so that guessing is hopeless at any cost. */
const recoveryWork = 10;

/**
 * A new lock with a new key.
 *
 * @param passphrase - what the person chose, not empty.
 * @param random - 15 bytes of a cryptographic random source, for the recovery code.
 * @returns the lock to keep, the key to hold in memory, and the recovery code to show once.
 */
export async function makeLock(
  passphrase: string,
  random: Uint8Array,
): Promise<{
  readonly lock: Lock;
  readonly identity: string;
  readonly recoveryCode: string;
}> {
  const { identity, recipient } = await newIdentity();
  const code = recoveryCode(random);
  const key = Uint8Array.from(identity, (sign) => sign.codePointAt(0) ?? 0);
  const [byPassphrase, byRecoveryCode] = await Promise.all([
    sealWithPassphrase(passphrase, key, passphraseWork),
    sealWithPassphrase(code, key, recoveryWork),
  ]);
  return {
    lock: {
      format: "staying-power/lock",
      version: 1,
      recipient,
      byPassphrase: armored(byPassphrase),
      byRecoveryCode: armored(byRecoveryCode),
    },
    identity,
    recoveryCode: code,
  };
}

/**
 * Opens a lock.
 *
 * @param lock - a parsed lock.
 * @param text - the passphrase, or the recovery code in any spelling `readRecoveryCode` takes.
 * @returns the key; `wrong-key` when neither fits.
 */
export async function openLock(
  lock: Lock,
  text: string,
): Promise<Result<{ readonly identity: string }, SealError>> {
  const code = readRecoveryCode(text);
  if (code !== null) {
    const byCode = await openKey(code, lock.byRecoveryCode);
    if (byCode.ok) return byCode;
  }
  return openKey(text, lock.byPassphrase);
}

/**
 * Reads a kept lock.
 *
 * @param input - anything.
 * @returns the lock, or null when it is none or of a version not known.
 */
export function parseLock(input: unknown): Lock | null {
  if (typeof input !== "object" || input === null) return null;
  const kept = new Map<string, unknown>(Object.entries(input));
  const recipient = kept.get("recipient");
  const byPassphrase = kept.get("byPassphrase");
  const byRecoveryCode = kept.get("byRecoveryCode");
  if (
    kept.get("format") !== "staying-power/lock" ||
    kept.get("version") !== 1 ||
    typeof recipient !== "string" ||
    typeof byPassphrase !== "string" ||
    typeof byRecoveryCode !== "string"
  )
    return null;
  return {
    format: "staying-power/lock",
    version: 1,
    recipient,
    byPassphrase,
    byRecoveryCode,
  };
}

async function openKey(
  secret: string,
  sealed: string,
): Promise<Result<{ readonly identity: string }, SealError>> {
  const opened = await openWithPassphrase(
    secret,
    Uint8Array.from(sealed, (sign) => sign.codePointAt(0) ?? 0),
  );
  if (!opened.ok) return opened;
  const signs = Array.from(opened.value, (byte) => String.fromCodePoint(byte));
  return { ok: true, value: { identity: signs.join("") } };
}
