const binaryMark = "age-encryption.org/v1\n";
/** How an armored age file begins. */
export const armorMark = "-----BEGIN AGE ENCRYPTED FILE-----";

/**
 * Whether this looks like an age file, without trying to open it.
 *
 * @param bytes - the whole file or its first 64 bytes.
 */
export function isSealed(bytes: Uint8Array): boolean {
  const start = asciiText(bytes.subarray(0, 64)).trimStart();
  return start.startsWith(binaryMark) || start.startsWith(armorMark);
}

/**
 * Bytes as the text they are in ASCII; others become signs that no armored file holds.
 *
 * @param bytes - any.
 * @returns one sign for each byte.
 */
export function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
}
