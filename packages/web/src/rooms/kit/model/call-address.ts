/** The address that calls a number, or null when it is no number that a phone can call. */
export function callAddress(number: string): string | null {
  const plain = number.trim().replace(/[\s().\-/]/g, "");
  return /^\+?[\d*#]{2,}$/.test(plain)
    ? `tel:${plain.replaceAll("#", "%23")}`
    : null;
}
