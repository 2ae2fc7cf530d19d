import { fromBase64, toBase64url } from "@staying-power/web/ui";

/** ECDSA over P-256 with SHA-256: every browser that has WebCrypto has it. Source: FIPS 186-5 section 6. */
const curve = { name: "ECDSA", namedCurve: "P-256" } as const;

/** A key to sign with. */
export interface Signer {
  /** PKCS #8 in base64url, to be sealed. Source: RFC 5958. */
  readonly secret: string;
  /** What its signatures are verified by: the point's x and y, 64 bytes in base64url. */
  readonly verify: string;
}

/** Makes one, by chance. */
export async function newSigner(): Promise<Signer> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    curve,
    true,
    ["sign", "verify"],
  );
  const secret = await crypto.subtle.exportKey("pkcs8", privateKey);
  const point = await crypto.subtle.exportKey("raw", publicKey);
  return {
    secret: toBase64url(new Uint8Array(secret)),
    // The first byte says that the point is whole, as it always is here.
    verify: toBase64url(new Uint8Array(point).subarray(1)),
  };
}

/** Signs bytes: 64 bytes in base64url. Rejects where the secret is none. */
export async function signed(
  { secret }: Signer,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const key = await crypto.subtle.importKey(
    "pkcs8",
    fromBase64(secret),
    curve,
    false,
    ["sign"],
  );
  const made = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    key,
    bytes,
  );
  return toBase64url(new Uint8Array(made));
}

const format = "staying-power/signer";

/** A key to sign with, as text to be sealed. */
export function printSigner({ secret, verify }: Signer): string {
  return JSON.stringify({ format, version: 1, secret, verify });
}

/** Reads what `printSigner` wrote; null when it is none. */
export function parseSigner(text: string): Signer | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    if (!("format" in read) || read.format !== format) return null;
    if (!("secret" in read) || !("verify" in read)) return null;
    const { secret, verify } = read;
    return typeof secret === "string" && typeof verify === "string"
      ? { secret, verify }
      : null;
  } catch {
    return null;
  }
}
