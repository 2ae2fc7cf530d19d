import { coreWords, splitWords, wordsAround } from "../en/core-words.ts";
import { filledTo } from "./filled-up.ts";
import { gap, inLetters, rowsOfLetters } from "./letter-rows.ts";
import { type Edit, eitherIL, type Signs, signsOf } from "./plain-signs.ts";

/** Digits and signs for each letter. */
const standIns: Readonly<Record<string, string>> = {
  a: "4@^",
  b: "8",
  c: "(¢",
  e: "3€",
  g: "96",
  i: `1!|l¡${eitherIL}`,
  l: `1|!£${eitherIL}`,
  o: "0",
  s: "5$§z",
  t: "7+†",
  u: "v",
  y: "¥",
};

/**
 * A draft with its words of danger whole, where they were written apart, with signs for letters, with stars or
 * stretched, and as it was everywhere else.
 * @returns as long as the draft, in UTF-16 units; what became shorter is filled up with marks that join (U+034F).
 */
export function inPlainWords(draft: string): string {
  const signs = signsOf(draft);
  const edits = [
    ...rowsOfLetters(signs),
    ...solidWords(signs),
    ...withDigits(signs),
  ];
  for (const [pattern, isMeant] of [
    [apart, isApart],
    [split, isSplit],
  ] as const)
    for (const found of metWords(signs.plain, pattern))
      if (found.typed !== found.text && isMeant(found, signs))
        edits.push(found);
  return edited(signs, edits);
}

/** A word of danger that may be meant by some signs. */
interface MetWord extends Edit {
  /** What stands there, as plain signs. */
  readonly typed: string;
}

interface Family {
  readonly pattern: RegExp;
  readonly words: readonly string[];
}

function* metWords(
  plain: string,
  { pattern, words }: Family,
): Generator<MetWord> {
  for (const match of plain.matchAll(pattern)) {
    const [typed, ...groups] = match;
    const text = words[groups.indexOf(typed)];
    if (text !== undefined)
      yield {
        from: match.index,
        to: match.index + typed.length,
        text,
        typed,
      };
  }
}

/** Every word with each letter as these say and this between them, and nothing of a word on either side. */
function family(
  words: readonly string[],
  letter: (one: string) => string,
  between: string,
): Family {
  const each = words.map(
    (word) => `(${Array.from(word, letter).join(between)})`,
  );
  return {
    words,
    pattern: new RegExp(
      `(?<![a-zßı0-9@$])(?:${each.join("|")})(?![a-zßı0-9]|['’][a-z])`,
      "g",
    ),
  };
}

function oneOf(letter: string, more: string): string {
  const all = `${letter}${standIns[letter] ?? ""}${more}`;
  return `[${all.replaceAll(/[\^$|\]\\-]/g, String.raw`\$&`)}]`;
}

const solid = family(
  coreWords,
  (letter) => `${oneOf(letter, "*#_?.%-")}${letter}{0,9}`,
  "",
);
const apart = family(coreWords, (letter) => oneOf(letter, "*"), gap);
const split = family(
  coreWords.filter((word) => word.length > 3),
  (letter) => letter,
  String.raw`[ *#_.\-\/~|·]?`,
);

/** What may be a long word with digits in it, and no price, time or address. */
const longWithDigits =
  /(?<![a-zßı0-9@$£€.,:])(?=[a-z0-9]*[a-z][a-z0-9]*[a-z])[a-z0-9]{4,10}(?![a-zßı0-9]|['’.:]\w)/g;

/** Words that stand around danger with digits for letters, "t0n1ght". */
function withDigits({ draft, plain, starts }: Signs): readonly Edit[] {
  return Array.from(plain.matchAll(longWithDigits)).flatMap(
    ({ 0: typed, index }) => {
      if (!/\d/.test(typed)) return [];
      const edit = { from: index, to: index + typed.length };
      const text = inLetters(typed);
      const isMeant =
        wordsAround.has(text) &&
        !isCode(draft.slice(starts[edit.from], starts[edit.to]), draft);
      return isMeant ? [{ ...edit, text }] : [];
    },
  );
}

/** Words of danger without a gap. */
function solidWords(signs: Signs): readonly Edit[] {
  return [...metWords(signs.plain, solid)].flatMap((found) => {
    const typed = typedAs(signs, found);
    if (typed.toLowerCase() === found.text) return [];
    if (
      !isSolid(
        found,
        signs.plain.slice(Math.max(0, found.from - 12), found.from),
      ) ||
      isCode(typed, signs.draft)
    )
      return [];
    const isLatin = /\p{Script=Latin}|[^\p{L}]/u.test(typed);
    return isLatin || isAmongLatin(signs, found) ? [found] : [];
  });
}

/** What stands before a word of danger of which two letters are digits, "d13". */
const lead =
  /(?:want|need|ready|rather|like|wanna|gonna|gunna|finna|let me|wish i|will|ll|could|please|just|going)(?: to)? $/;

/** Whether signs that may be a word of danger are one: most of its letters are there, and the first. */
function isSolid({ typed, text }: MetWord, before = ""): boolean {
  const letters = typed.replaceAll(/[^a-zı]/g, "").length;
  const stars = typed.replaceAll(/[^*#_?.%-]/g, "").length;
  if (letters === typed.length) return true;
  if (stars === 0)
    return (
      letters > 2 ||
      2 * letters >= text.length ||
      (letters > 0 && lead.test(before))
    );
  const isFirst = typed.startsWith(text.charAt(0));
  const endsInStar = /[*#_?.%-]$/.test(typed);
  // "d*e" and no other word of three letters; and no "dea*", which may be "dear", nor "sh**t".
  if (text.length === 3) return /^[a-z]\*[a-z]$/.test(typed);
  if (/[_?.%-]/.test(typed) && (stars > 1 || endsInStar)) return false;
  return (
    isFirst &&
    letters >= (text.length === 4 && text !== "kill" ? 3 : text.length / 2) &&
    !(endsInStar && text.length < 5) &&
    !unstarred.has(text) &&
    !/^sh[*#]+t$/.test(typed)
  );
}

/** Words that are others as well when a letter is a star: "slut", "love", "born". */
const unstarred: ReadonlySet<string> = new Set(["slit", "life", "burn"]);

/** Whether this is a code rather than a word: capitals and digits where the rest is small, "D1E". */
function isCode(typed: string, draft: string): boolean {
  return (
    /\p{Lu}/u.test(typed) &&
    /\d/.test(typed) &&
    !/\p{Ll}/u.test(typed) &&
    /\p{Ll}{2}/u.test(draft)
  );
}

function typedAs({ draft, starts }: Signs, { from, to }: Edit): string {
  return draft.slice(starts[from], starts[to]);
}

/** Whether the word before, or the one after, is in Latin letters. */
function isAmongLatin({ draft, starts }: Signs, { from, to }: Edit): boolean {
  const start = starts[from] ?? 0;
  const before = /(\p{L})[\p{L}\p{M}]*[^\p{L}]*$/u.exec(
    draft.slice(Math.max(0, start - 40), start),
  );
  const after = /\p{L}/u.exec(draft.slice(starts[to]).slice(0, 40));
  return [before?.[1], after?.[0]].some(
    (letter) => letter !== undefined && /\p{Script=Latin}/u.test(letter),
  );
}

/** Whether a word was written letter by letter with the same sign between, and no more letters beside it. */
function isApart(
  { typed, text, from, to }: MetWord,
  { plain }: Signs,
): boolean {
  const gaps = new Set(typed.split(/[a-zı0-9@$!|*]/).slice(1, -1));
  const letters = typed.replaceAll(/[^a-zı]/g, "").length;
  if (gaps.size > 1 || 2 * letters < text.length) return false;
  if (text.length > 3) return true;
  return (
    !/(?:^|[^a-zı0-9])[a-z0-9][^a-zı0-9]{1,3}$/.test(
      plain.slice(Math.max(0, from - 6), from),
    ) && !/^[^a-zı0-9]{1,3}[a-z0-9](?![a-zı0-9])/.test(plain.slice(to, to + 6))
  );
}

/** Whether a word was split in two or three. */
function isSplit({ typed, text, to }: MetWord, { plain }: Signs): boolean {
  const pieces = typed.split(/[^a-z]+/);
  const next = plain.slice(to, to + 12);
  // "k ill" is most often "OK, I will", and "my self-esteem" is no "myself".
  if (/^k\P{L}/u.test(typed) && typed.endsWith("ll") && text === "kill")
    return /^ (?:my|him|her|them)/.test(next);
  if (
    text === "myself" &&
    /^[ -](?:est|resp|care|cont|conf|wor|ima|hel|def|emp|ass|por|dis|dou|aware|esteem|taught|made|cent|ish|pity)/.test(
      next,
    )
  )
    return false;
  if (/ /.test(typed)) return splitWords.has(text) && pieces.length <= 3;
  return pieces.length <= 3;
}

/** The draft with these words in place; of two that overlap the first. */
function edited({ draft, starts }: Signs, edits: readonly Edit[]): string {
  if (edits.length === 0) return draft;
  let text = "";
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const start = starts[edit.from] ?? 0;
    const end = starts[edit.to] ?? draft.length;
    if (start < done || edit.text.length > end - start) continue;
    text += draft.slice(done, start) + filledTo(edit.text, end - start);
    done = end;
  }
  return text + draft.slice(done);
}
