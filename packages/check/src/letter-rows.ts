import { coreWords, wordsAround } from "../en/core-words.ts";
import { filledTo } from "./filled-up.ts";
import type { Edit, Signs } from "./plain-signs.ts";

/** What may stand between letters that were written apart. */
export const gap: string = String.raw`[^a-zßı0-9'’]{1,4}`;

const row = new RegExp(
  `(?<![a-zßı0-9])(?:[a-zı0-9@$!|]${gap}){3,}[a-zı0-9@$!|](?![a-zßı0-9]|['’][a-z])`,
  "g",
);

/** Rows of single letters in which there are words, one of them of danger: "w a n t t o d i e". */
export function rowsOfLetters({ plain, starts }: Signs): readonly Edit[] {
  return Array.from(plain.matchAll(row)).flatMap(({ 0: typed, index }) => {
    const letters = Array.from(typed.matchAll(/[a-zı0-9@$!|]/g), (one) => ({
      sign: one[0],
      at: index + one.index,
    }));
    const gaps = letters
      .slice(1)
      .map(({ at }, place) => at - (letters[place]?.at ?? 0));
    const words = wordsOf(letters, gaps);
    if (!words.some(({ text }) => coreWords.includes(text))) return [];
    // Between two words stands nothing that ends a sentence.
    return words.map(({ from, to, text, next }) => ({
      from,
      to: next ?? to,
      text:
        next === undefined
          ? text
          : `${filledTo(text, (starts[to] ?? 0) - (starts[from] ?? 0))} `,
    }));
  });
}

interface RowWord extends Edit {
  /** Where the next word begins, if there is one. */
  readonly next: number | undefined;
}

interface RowLetter {
  readonly sign: string;
  readonly at: number;
}

/** The words in a row of letters: those between wider gaps, else those that the letters make. */
function wordsOf(
  letters: readonly RowLetter[],
  gaps: readonly number[],
): readonly RowWord[] {
  const narrow = Math.min(...gaps);
  const groups: RowLetter[][] = [[]];
  for (const [at, letter] of letters.entries()) {
    if (at > 0 && (gaps[at - 1] ?? 0) > narrow) groups.push([]);
    groups.at(-1)?.push(letter);
  }
  const found = groups.flatMap((group) => {
    const signs = group.map(({ sign }) => sign).join("");
    const made = madeOf(inLetters(signs)) ?? madeOf(inLetters(signs, "l"));
    const texts = made ?? [signs];
    let at = 0;
    return texts.map((text) => {
      const from = group[at]?.at ?? 0;
      at += text.length;
      return { from, to: (group[at - 1]?.at ?? 0) + 1, text };
    });
  });
  return found.map((one, at) => ({ ...one, next: found[at + 1]?.from }));
}

/** Signs as the letters that they may stand for, a one as this. */
export function inLetters(signs: string, forOne = "i"): string {
  return Array.from(signs, (sign) =>
    /[a-z]/.test(sign)
      ? sign
      : /[1!|ı]/.test(sign)
        ? forOne
        : ({ 0: "o", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" }[sign] ??
          sign),
  ).join("");
}

/** How many letters a row may have to look for words in it. */
const longestRow = 120;

/** The fewest words that letters make, all of them known, or null. */
function madeOf(letters: string): readonly string[] | null {
  if (letters.length > longestRow) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 10); start < end; start += 1) {
      const piece = letters.slice(start, end);
      const before = best[start];
      if (before === null || before === undefined) continue;
      if (!wordsAround.has(piece) && !coreWords.includes(piece)) continue;
      const now = best[end];
      if (now === null || now === undefined || before.length + 1 < now.length)
        best[end] = [...before, piece];
    }
  }
  return best[letters.length] ?? null;
}
