import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from "age-encryption";
import { armorMark, asciiText, isSealed } from "./is-sealed.ts";
import type { Result } from "./result.ts";

/**
 * Why a sealed file would not open: it was sealed for another key or with another passphrase, it is no
 * age file, it is one but was cut short or changed, or its passphrase costs more work than a device has.
 */
export interface SealError {
  readonly kind: "wrong-key" | "not-sealed" | "damaged" | "too-hard";
}

/**
 * A new key pair.
 *
 * @returns `identity` opens (keep it secret), `recipient` only seals (it may be known).
 * Source: age-encryption.org/v1, the X25519 recipient type.
 */
export async function newIdentity(): Promise<{
  readonly identity: string;
  readonly recipient: string;
}> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Seals bytes so that only the owner of a key can open them.
 *
 * @param recipient - as `newIdentity` gives it, `age1…`.
 * @param content - any bytes.
 * @returns an age file, some 200 bytes longer than the content.
 * @throws Error when the recipient is none.
 */
export async function sealTo(
  recipient: string,
  content: Uint8Array,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

/**
 * Opens what was sealed to a key.
 *
 * @param identity - the secret half, `AGE-SECRET-KEY-1…`.
 * @param sealed - an age file, binary or armored.
 */
export function openWithIdentity(
  identity: string,
  sealed: Uint8Array,
): Promise<Result<Uint8Array, SealError>> {
  return open(sealed, (decrypter) => decrypter.addIdentity(identity));
}

/**
 * Seals bytes with a passphrase, as `age -p` does.
 *
 * @param passphrase - taken as it was typed, in UTF-8: the age tool does the same, so nothing is normalised.
 * @param content - any bytes.
 * @param workFactor - base-2 logarithm of scrypt's cost, 1 … 20; each step up doubles time and memory for
 *   whoever opens or guesses; 18 is the tool's own.
 * @returns an age file.
 * Source: age-encryption.org/v1, the scrypt recipient type.
 */
export async function sealWithPassphrase(
  passphrase: string,
  content: Uint8Array,
  workFactor: number,
): Promise<Uint8Array> {
  if (!Number.isInteger(workFactor) || workFactor < 1 || workFactor > 20)
    throw new RangeError("sealWithPassphrase: workFactor must be 1 … 20");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(content);
}

/**
 * Opens what was sealed with a passphrase.
 *
 * @param passphrase - as it was typed then.
 * @param sealed - an age file, binary or armored.
 */
export function openWithPassphrase(
  passphrase: string,
  sealed: Uint8Array,
): Promise<Result<Uint8Array, SealError>> {
  return open(sealed, (decrypter) => decrypter.addPassphrase(passphrase));
}

/**
 * A sealed file as text that survives being pasted.
 *
 * @param sealed - a binary age file.
 * @returns the armored form: lines of ASCII between a begin and an end mark.
 */
export function armored(sealed: Uint8Array): string {
  return armor.encode(sealed);
}

/** What the library says, and what it means; all else it may say means that the file is damaged. */
const kindByMessage: Readonly<Record<string, SealError["kind"]>> = {
  "no identity matched any of the file's recipients": "wrong-key",
  "scrypt work factor is too high": "too-hard",
};

async function open(
  sealed: Uint8Array,
  addKey: (decrypter: Decrypter) => void,
): Promise<Result<Uint8Array, SealError>> {
  if (!isSealed(sealed)) return { ok: false, error: { kind: "not-sealed" } };
  const decrypter = new Decrypter();
  try {
    addKey(decrypter);
  } catch {
    return { ok: false, error: { kind: "wrong-key" } };
  }
  try {
    return { ok: true, value: await decrypter.decrypt(unarmored(sealed)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return { ok: false, error: { kind: kindByMessage[message] ?? "damaged" } };
  }
}

function unarmored(sealed: Uint8Array): Uint8Array {
  const start = asciiText(sealed.subarray(0, 64)).trimStart();
  return start.startsWith(armorMark) ? armor.decode(asciiText(sealed)) : sealed;
}
