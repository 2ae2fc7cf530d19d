import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { settledPassphrase } from "./passphrase-forms.ts";
import { scryptKey } from "./scrypt-stanza.ts";
import type { Watch } from "./watch.ts";

/** What one secret of a coach gives: nothing of it tells the other. */
export interface WayIn {
  /** Opens the wrapping of a key; 32 bytes that never leave the device. */
  readonly opens: Uint8Array;
  /** Proves to a server that the secret is known; 32 bytes, which a server keeps as a digest only. */
  readonly proves: Uint8Array;
}

/** Names the two uses of one secret. Source: RFC 5869, the info parameter. */
const uses = {
  opens: "staying-power/way-in/opens/v1",
  proves: "staying-power/way-in/proves/v1",
} as const;

/**
 * The way in by a passphrase, or by a recovery code in its one spelling.
 *
 * @param typed - as it was typed; it is settled first, so that other keyboards write the same.
 * @param cost - 16 bytes of salt, and the base-2 logarithm of scrypt's N; its r is 8 and its p is 1.
 * @param watch - is told how far it has come, and may stop it.
 * @throws SealFailure with `stopped` when told to stop, with `no-memory` where there is too little.
 * Source: RFC 7914, RFC 5869.
 */
export async function wayInBySecret(
  typed: string,
  cost: { readonly salt: Uint8Array; readonly workFactor: number },
  watch: Watch = () => "go on",
): Promise<WayIn> {
  const secret = await scryptKey(settledPassphrase(typed), cost, (done) =>
    watch({ done, round: 0 }),
  );
  return wayInFrom(secret);
}

/**
 * The way in by what a passkey's authenticator makes for us alone.
 *
 * @param made - 32 bytes, the first result of the PRF extension.
 * Source: WebAuthn Level 3, section 10.1.4.
 */
export function wayInByPasskey(made: Uint8Array): WayIn {
  return wayInFrom(made);
}

function wayInFrom(secret: Uint8Array): WayIn {
  const use = (name: string) =>
    hkdf(sha256, secret, undefined, utf8ToBytes(name), 32);
  return { opens: use(uses.opens), proves: use(uses.proves) };
}

/** Bytes of a nonce of XChaCha20-Poly1305. */
const nonceBytes = 24;

/**
 * Wraps the secret half of a key.
 *
 * @param opens - 32 bytes of a way in.
 * @param identity - `AGE-SECRET-KEY-1…`.
 * @param nonce - 24 bytes of a cryptographic random source.
 */
export function wrapIdentity(
  opens: Uint8Array,
  identity: string,
  nonce: Uint8Array,
): Uint8Array {
  const sealed = xchacha20poly1305(opens, nonce).encrypt(utf8ToBytes(identity));
  return concatBytes(nonce, sealed);
}

/**
 * Unwraps it.
 *
 * @returns null when this way in does not open this wrapping.
 */
export function unwrapIdentity(
  opens: Uint8Array,
  wrapped: Uint8Array,
): string | null {
  if (wrapped.length <= nonceBytes) return null;
  const nonce = wrapped.subarray(0, nonceBytes);
  try {
    const bytes = xchacha20poly1305(opens, nonce).decrypt(
      wrapped.subarray(nonceBytes),
    );
    return String.fromCodePoint(...bytes);
  } catch {
    return null;
  }
}
