import type { Result } from "./result.ts";

/** Why a text is no number: it is none at all, or one in groups of digits, which half of the world reads as decimals. */
export type NumberFault = "none" | "grouped";

/** Whole digits, and at most two behind a comma or a point; behind a nought there may be more. */
const plainNumber = /^(?:\d{1,9}(?:[.,]\d{1,2})?|0[.,]\d{1,9})$/;

/** Digits in groups, whatever stands between them. */
const groupedNumber = /^\d{1,3}(?:[.,'’\s_]\d{3})+(?:[.,]\d*)?$/;

/** The noughts of the scripts whose digits a keyboard may write; the nine others follow each. */
const noughts = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6,
  0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
  0xff10,
] as const;

/**
 * A text as it is typed with the digits 0 to 9 and the marks that go with them: wide ones and those of other scripts
 * become these.
 * @param typed any text
 */
export function plainDigits(typed: string): string {
  return typed
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const nought = noughts.find((each) => code >= each && code < each + 10);
      return nought === undefined ? digit : String(code - nought);
    })
    .replaceAll(/[\u{66B}\u{FF0E}]/gu, ".")
    .replaceAll(/[\u{60C}\u{FF0C}]/gu, ",")
    .replaceAll("\u{66C}", "'")
    .trim();
}

/**
 * The one way in which a number that a person typed is read: digits of any script, a comma or a point before one or two
 * decimals, and nothing else. No sign, no exponent, no groups.
 * @param typed any text
 * @returns a number of 0 or more, or why it is none
 */
export function typedNumber(typed: string): Result<number, NumberFault> {
  const text = plainDigits(typed);
  if (plainNumber.test(text))
    return { ok: true, value: Number(text.replace(",", ".")) };
  return { ok: false, error: groupedNumber.test(text) ? "grouped" : "none" };
}
