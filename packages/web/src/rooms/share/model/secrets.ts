/** The name of a parcel and the right to it, by chance. */
export interface Secrets {
  readonly id: string;
  readonly capability: string;
}

/** Made on this device: a name that says nothing, and 256 bits that only whoever holds them has. */
export function newSecrets(): Secrets {
  return {
    id: nameFrom(crypto.getRandomValues(new Uint8Array(16))),
    capability: base64url(crypto.getRandomValues(new Uint8Array(32))),
  };
}

/** The SHA-256 of a capability, in hexadecimal; null where this browser works none out, as without https. */
export async function ownerOf(capability: string): Promise<string | null> {
  // What types promise is there only in a page that came over a safe connection.
  if (!isSecureContext) return null;
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(capability),
  );
  return hex(new Uint8Array(digest));
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

/** The same in base64url, without padding. Source: RFC 4648 section 5. */
export function base64url(bytes: Uint8Array): string {
  return toBase64(bytes)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Bytes from base64; none where it is no such thing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return new Uint8Array();
  }
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

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
