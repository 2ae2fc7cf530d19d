import type { TextLine } from "./help-line.ts";

/**
 * Where a tap writes to a line.
 *
 * @param line - how the line takes texts.
 * @returns the address that opens a text to it, with its word already in it; null where a phone has no address of
 * its own for the way it is written to.
 * Source: RFC 5724 for `sms:`; the `?&` before the body is read by both kinds of phone, of which one asks for `?`
 * and the other for `&`.
 */
export function textAddress({ by, number, word }: TextLine): string | null {
  const plain = number.replace(/\s/g, "");
  if (by !== "sms" || !/^\+?\d{2,15}$/.test(plain)) return null;
  return word === undefined
    ? `sms:${plain}`
    : `sms:${plain}?&body=${encodeURIComponent(word)}`;
}
