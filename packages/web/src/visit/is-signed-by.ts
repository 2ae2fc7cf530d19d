import { fromBase64 } from "./base64.ts";

/**
 * Whether exactly these bytes were signed with the key that this verifies: ECDSA over P-256 with SHA-256. Never
 * rejects: what is no key, or no signature, has signed nothing.
 *
 * @param verify - the point's x and y, 64 bytes in base64url.
 * Source: FIPS 186-5 section 6.
 */
export async function isSignedBy(
  verify: string,
  {
    bytes,
    signature,
  }: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** 64 bytes in base64url. */
    readonly signature: string;
  },
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey(
      "raw",
      // The first byte says that the point is whole.
      Uint8Array.of(4, ...fromBase64(verify)),
      { name: "ECDSA", namedCurve: "P-256" },
      false,
      ["verify"],
    );
    return await crypto.subtle.verify(
      { name: "ECDSA", hash: "SHA-256" },
      key,
      fromBase64(signature),
      bytes,
    );
  } catch {
    return false;
  }
}
