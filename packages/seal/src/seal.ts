import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from "age-encryption";
import { passphraseForms, settledPassphrase } from "./passphrase-forms.ts";
import type { Result } from "./result.ts";
import { scryptIdentity, scryptRecipient } from "./scrypt-stanza.ts";
import { kindOf, type SealError } from "./seal-failure.ts";
import { isSealed, sealedBytes } from "./sealed-bytes.ts";
import type { Watch } from "./watch.ts";

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
 * What seals to the owner of a key.
 *
 * @param identity - the secret half, `AGE-SECRET-KEY-1…`.
 * @returns `age1…`.
 */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/**
 * Seals bytes so that only the owner of a key can open them, or each of several owners with theirs.
 *
 * @param recipients - as `newIdentity` gives them, `age1…`; one or a few.
 * @param content - any bytes.
 * @returns an age file, some 200 bytes longer than the content.
 * @throws Error when a recipient is none, or there is none at all.
 */
export async function sealTo(
  recipients: string | readonly string[],
  content: Uint8Array,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of [recipients].flat())
    encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

/**
 * Opens what was sealed to a key.
 *
 * @param identity - the secret half, `AGE-SECRET-KEY-1…`.
 * @param sealed - an age file in any form that `isSealed` knows.
 */
export function openWithIdentity(
  identity: string,
  sealed: Uint8Array,
): Promise<Result<Uint8Array, SealError>> {
  return open(sealed, (decrypter) => decrypter.addIdentity(identity));
}

/** How hard a passphrase is to try, and who watches it being tried. */
interface Effort {
  /**
   * Base-2 logarithm of scrypt's cost, 1 … 20; each step up doubles time and memory for whoever opens or
   * guesses; 18 is the tool's own.
   */
  readonly workFactor: number;
  readonly watch?: Watch | undefined;
}

const unwatched: Watch = () => "go on";

/**
 * Seals bytes with a passphrase, as `age -p` does.
 *
 * @param passphrase - as it was typed; it is settled first, so that other keyboards write the same.
 * @param content - any bytes.
 * @param effort - the work factor, and who watches.
 * @returns an age file; `no-memory` or `stopped` when there is none.
 * Source: age-encryption.org/v1, the scrypt recipient type.
 */
export async function sealWithPassphrase(
  passphrase: string,
  content: Uint8Array,
  { workFactor, watch = unwatched }: Effort,
): Promise<Result<Uint8Array, SealError>> {
  if (!Number.isInteger(workFactor) || workFactor < 1 || workFactor > 20)
    throw new RangeError("sealWithPassphrase: workFactor must be 1 … 20");
  const encrypter = new Encrypter();
  const settled = settledPassphrase(passphrase);
  encrypter.addRecipient(scryptRecipient(settled, workFactor, watch));
  try {
    return { ok: true, value: await encrypter.encrypt(content) };
  } catch (thrown) {
    const kind = kindOf(thrown);
    if (kind === null) throw thrown;
    return { ok: false, error: { kind } };
  }
}

/**
 * Opens what was sealed with a passphrase.
 *
 * @param typed - the passphrase, in any of the ways in which keyboards write it; nothing typed costs no
 *   work, and tells a file that would open by a passphrase (`wrong-key`) from all others.
 * @param sealed - an age file in any form that `isSealed` knows.
 * @param watch - is told how far each way has come, and may stop it.
 */
export function openWithPassphrase(
  typed: string,
  sealed: Uint8Array,
  watch: Watch = unwatched,
): Promise<Result<Uint8Array, SealError>> {
  const forms = passphraseForms(typed);
  return open(sealed, (decrypter) =>
    decrypter.addIdentity(scryptIdentity(forms, watch)),
  );
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

async function open(
  sealed: Uint8Array,
  addKey: (decrypter: Decrypter) => void,
): Promise<Result<Uint8Array, SealError>> {
  const refuse = (kind: SealError["kind"]) =>
    ({ ok: false, error: { kind } }) as const;
  if (!isSealed(sealed)) return refuse("not-sealed");
  const decrypter = new Decrypter();
  try {
    addKey(decrypter);
  } catch {
    return refuse("wrong-key");
  }
  try {
    const bytes = sealedBytes(sealed);
    if (bytes === null) return refuse("damaged");
    return { ok: true, value: await decrypter.decrypt(bytes) };
  } catch (thrown) {
    return refuse(kindOf(thrown) ?? "damaged");
  }
}
