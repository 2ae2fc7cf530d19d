import type { Range } from "@staying-power/forecast";
import { locale, terminalWords, wholeRange } from "@staying-power/words";

const { page } = terminalWords;

/**
 * Whole people of a hundred with their range, such as "12 (8 to 17)".
 * @param shown the number when it stands elsewhere on the page and was rounded there
 */
export function peopleOfHundred(
  range: Range,
  shown: number = Math.round(range.mean * 100),
): string {
  return `${shown} ${rangeInBrackets(range, shown)}`;
}

/** The range beside a number already rounded, such as "(8 to 17)". */
export function rangeInBrackets(range: Range, shown: number): string {
  return page.inBrackets(locale.range(wholeRange(range, shown)));
}

/** Points of a hundred with their sign: "+4", "−2", "0". */
export function signedPoints(difference: number): string {
  return locale.signed(Math.round(difference * 100));
}

/** Points of a hundred with their range, such as "+5 (+2 to +9)". */
export function signedRange({ mean, low, high }: Range): string {
  const ends = locale.between(signedPoints(low), signedPoints(high));
  return `${signedPoints(mean)} ${page.inBrackets(ends)}`;
}
