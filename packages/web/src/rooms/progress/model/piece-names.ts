import type { Cut } from "@staying-power/plan";
import { locale, progressWords } from "@staying-power/words";

/** The first and the last day of a picture. */
export function endsOf({ from, to }: Cut): readonly [string, string] {
  return [locale.dayInShort(from), locale.dayInShort(to)];
}

/** What stands over the days of a table. */
export function pieceColumn({ step }: Cut): string {
  const { day, weeks } = progressWords.columns;
  return step > 1 ? weeks : day;
}
