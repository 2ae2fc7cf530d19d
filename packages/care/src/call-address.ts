/**
 * Turns a number as people write it into one that can be dialled.
 *
 * @param number - digits, * and #, with spaces, hyphens, points, slashes or brackets between them, and a + before.
 * @returns the address for a link that calls it; null when it is no number that a phone can call.
 */
export function callAddress(number: string): string | null {
  const plain = number.trim().replace(/[\s().\-/]/g, "");
  // A bare # would begin a fragment and be left out of the call.
  return /^\+?[\d*#]{2,}$/.test(plain)
    ? `tel:${plain.replaceAll("#", "%23")}`
    : null;
}
