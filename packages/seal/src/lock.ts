import { readRecoveryCode, recoveryCode } from "./recovery-code.ts";
import type { Result } from "./result.ts";
import type { SealError } from "./seal-failure.ts";
import {
  armored,
  newIdentity,
  openWithPassphrase,
  sealWithPassphrase,
} from "./seal.ts";
import type { Watch } from "./watch.ts";

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

/** A recovery code has 115 bits of chance, so that guessing is hopeless at any cost. */
const recoveryWork = 10;

/** What it takes to make a lock. */
interface LockMaking {
  /** What the person chose, not empty; it is settled first. */
  readonly passphrase: string;
  /** 15 bytes of a cryptographic random source, for the recovery code. */
  readonly random: Uint8Array;
  /** Base-2 logarithm of scrypt's cost for the passphrase, paid at each unlocking. */
  readonly workFactor: number;
  /** Is told how far it has come, and may stop it. */
  readonly watch?: Watch | undefined;
}

/** A new lock with all that belongs to it. */
export interface MadeLock {
  /** To be kept. */
  readonly lock: Lock;
  /** The key, to be held in memory alone. */
  readonly identity: string;
  /** To be shown once. */
  readonly recoveryCode: string;
}

/**
 * A new lock with a new key.
 *
 * @param making - the passphrase, chance, and how hard it is to be to guess.
 * @returns the lock; `no-memory` or `stopped` when there is none.
 */
export async function makeLock({
  passphrase,
  random,
  workFactor,
  watch,
}: LockMaking): Promise<Result<MadeLock, SealError>> {
  const { identity, recipient } = await newIdentity();
  const code = recoveryCode(random);
  const key = Uint8Array.from(identity, (sign) => sign.codePointAt(0) ?? 0);
  const byCode = await sealWithPassphrase(code, key, {
    workFactor: recoveryWork,
  });
  if (!byCode.ok) return byCode;
  const byPassphrase = await sealWithPassphrase(passphrase, key, {
    workFactor,
    watch,
  });
  if (!byPassphrase.ok) return byPassphrase;
  const lock: Lock = {
    format: "staying-power/lock",
    version: 1,
    recipient,
    byPassphrase: armored(byPassphrase.value),
    byRecoveryCode: armored(byCode.value),
  };
  return { ok: true, value: { lock, identity, recoveryCode: code } };
}

/**
 * Opens a lock.
 *
 * @param lock - a parsed lock.
 * @param text - the passphrase in any of the ways in which keyboards write it, or the recovery code in any
 *   spelling `readRecoveryCode` takes.
 * @param watch - is told how far each way has come, and may stop it.
 * @returns the key; `wrong-key` when neither fits.
 */
export async function openLock(
  lock: Lock,
  text: string,
  watch?: Watch,
): Promise<Result<{ readonly identity: string }, SealError>> {
  const code = readRecoveryCode(text);
  if (code !== null) {
    const byCode = await openKey(code, lock.byRecoveryCode);
    if (byCode.ok) return byCode;
  }
  return openKey(text, lock.byPassphrase, watch);
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
  watch?: Watch,
): Promise<Result<{ readonly identity: string }, SealError>> {
  const opened = await openWithPassphrase(
    secret,
    Uint8Array.from(sealed, (sign) => sign.codePointAt(0) ?? 0),
    watch,
  );
  if (!opened.ok) return opened;
  const signs = Array.from(opened.value, (byte) => String.fromCodePoint(byte));
  return { ok: true, value: { identity: signs.join("") } };
}
