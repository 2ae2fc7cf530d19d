import type { Range } from "@staying-power/forecast";
import { terminalWords, wholeRange } from "@staying-power/words";

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
  return page.inBrackets(page.range(wholeRange(range, shown)));
}

/** Points of a hundred with their sign: "+4", "−2", "0". */
export function signedPoints(difference: number): string {
  const points = Math.round(difference * 100);
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** Points of a hundred with their range, such as "+5 (+2 to +9)". */
export function signedRange({ mean, low, high }: Range): string {
  const ends = `${signedPoints(low)} to ${signedPoints(high)}`;
  return `${signedPoints(mean)} ${page.inBrackets(ends)}`;
}
