/** Bytes as base64url without padding. Source: RFC 4648 section 5. */
export function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Bytes from base64url; none where it is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  try {
    const signs = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return new Uint8Array();
  }
}

/** So many bytes by chance. */
export function chance(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** What a relay knows a capability by: its SHA-256 in hexadecimal digits. */
export async function digestOf(capability: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(capability),
  );
  return Array.from(new Uint8Array(bytes), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
