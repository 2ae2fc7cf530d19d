import { toBase64url } from "../../../visit/base64.ts";
import { digestOf, hex } from "../../../visit/digest-of.ts";

/** The name of a parcel and the right to it, by chance. */
export interface Secrets {
  readonly id: string;
  readonly capability: string;
}

/** Made on this device: a name that says nothing, and 256 bits that only whoever holds them has. */
export function newSecrets(): Secrets {
  return {
    id: nameFrom(crypto.getRandomValues(new Uint8Array(16))),
    capability: toBase64url(crypto.getRandomValues(new Uint8Array(32))),
  };
}

/** The SHA-256 of a capability, in hexadecimal; null where this browser works none out, as without https. */
export async function ownerOf(capability: string): Promise<string | null> {
  // What types promise is there only in a page that came over a safe connection.
  return isSecureContext ? digestOf(capability) : null;
}

/** A UUID of version 4. Source: RFC 9562 section 5.4. */
function nameFrom(bytes: Uint8Array): string {
  const marked = bytes.map((byte, place) =>
    place === 6
      ? (byte & 0x0f) | 0x40
      : place === 8
        ? (byte & 0x3f) | 0x80
        : byte,
  );
  return hex(marked).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    "$1-$2-$3-$4-$5",
  );
}
