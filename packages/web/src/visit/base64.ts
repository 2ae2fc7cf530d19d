/** Bytes as base64. Source: RFC 4648 section 4. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

/** The same in base64url, without padding. Source: RFC 4648 section 5. */
export function toBase64url(bytes: Uint8Array): string {
  return toBase64(bytes)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Bytes from either; none where it is no such thing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    const signs = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return new Uint8Array();
  }
}
