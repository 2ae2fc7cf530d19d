import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { armor, type Identity, type Recipient, Stanza } from "age-encryption";
import { SealFailure } from "./seal-failure.ts";
import { fromBase64 } from "./sealed-bytes.ts";
import type { Watch } from "./watch.ts";

/**
 * Seals by a passphrase, as the library's own recipient does, and can be watched and stopped.
 *
 * @param passphrase - taken as it is, in UTF-8.
 * @param workFactor - base-2 logarithm of scrypt's cost.
 * @param watch - is told how far it has come.
 * Source: age-encryption.org/v1, the scrypt recipient type.
 */
export function scryptRecipient(
  passphrase: string,
  workFactor: number,
  watch: Watch,
): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(saltBytes);
      const key = await scryptKey(passphrase, { salt, workFactor }, (done) =>
        watch({ done, round: 0 }),
      );
      const args = ["scrypt", base64(salt), String(workFactor)];
      return [new Stanza(args, cipher(key).encrypt(fileKey))];
    },
  };
}

/**
 * Opens by a passphrase in any of several spellings, one after the other.
 *
 * @param forms - the spellings, the likeliest first.
 * @param watch - is told how far each has come.
 */
export function scryptIdentity(
  forms: readonly string[],
  watch: Watch,
): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const { salt, workFactor, body } = readStanza(stanzas);
      for (const [round, form] of forms.entries()) {
        // Each costs much memory: never two at a time.
        const key = await scryptKey(form, { salt, workFactor }, (done) =>
          watch({ done, round }),
        );
        const fileKey = unwrapped(body, key);
        if (fileKey !== null) return fileKey;
      }
      return null;
    },
  };
}

/** What a passphrase is mixed with, and how hard it is to try one. */
interface Cost {
  readonly salt: Uint8Array;
  /** Base-2 logarithm of scrypt's N; its r is 8 and its p is 1. */
  readonly workFactor: number;
}

/** How long the thread is held at once, in milliseconds. */
const sliceMs = 50;

/**
 * The key that a passphrase stands for.
 *
 * @param passphrase - taken as it is, in UTF-8.
 * @param cost - the salt of the file and its work factor.
 * @param goOn - is told how much is done, 0 … 1, some thousand times.
 * @throws SealFailure with `stopped` when told to stop, with `no-memory` where there is too little.
 * Source: RFC 7914; age-encryption.org/v1.
 */
export async function scryptKey(
  passphrase: string,
  { salt, workFactor }: Cost,
  goOn: (done: number) => "go on" | "stop",
): Promise<Uint8Array> {
  const label = Uint8Array.from("age-encryption.org/v1/scrypt", (sign) =>
    sign.charCodeAt(0),
  );
  return scryptAsync(passphrase, Uint8Array.of(...label, ...salt), {
    N: 2 ** workFactor,
    r: 8,
    p: 1,
    dkLen: 32,
    asyncTick: sliceMs,
    onProgress: (done) => {
      if (goOn(done) === "stop") throw new SealFailure("stopped");
    },
  });
}

const saltBytes = 16;
/** The hardest that is tried: a gigabyte of memory. */
const hardest = 20;

function readStanza(stanzas: readonly Stanza[]): Cost & {
  readonly body: Uint8Array;
} {
  const stanza = stanzas.find(({ args }) => args[0] === "scrypt");
  if (stanza === undefined) throw new SealFailure("to-a-key");
  const [, saltText = "", workText = "", ...more] = stanza.args;
  const salt = fromBase64(saltText);
  if (
    stanzas.length > 1 ||
    more.length > 0 ||
    salt?.length !== saltBytes ||
    // One salt is written in one way.
    base64(salt) !== saltText ||
    stanza.body.length !== 32 ||
    !/^[1-9][0-9]*$/.test(workText)
  )
    throw new SealFailure("damaged");
  const workFactor = Number(workText);
  if (workFactor > hardest) throw new SealFailure("too-hard");
  return { salt, workFactor, body: stanza.body };
}

function unwrapped(body: Uint8Array, key: Uint8Array): Uint8Array | null {
  try {
    return cipher(key).decrypt(body);
  } catch {
    return null;
  }
}

function cipher(key: Uint8Array): ReturnType<typeof chacha20poly1305> {
  return chacha20poly1305(key, new Uint8Array(12));
}

/** Base64 without padding, from the one line of its armor. */
function base64(bytes: Uint8Array): string {
  return (armor.encode(bytes).split("\n")[1] ?? "").replaceAll("=", "");
}
