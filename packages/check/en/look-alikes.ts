/**
 * Letters that look like Latin ones and are none when they are taken apart, as used to slip a word past a filter or
 * typed by a borrowed keyboard: other scripts, strokes and hooks. Only lower case. Source: Unicode's confusables for
 * the letters a to z, and letters that are turned over or made small.
 */
const lookAlikes = lettersOf({
  a: "аɑαаꭺᎪ∂",
  b: "ьƅвɓƀßвᏏ",
  c: "сϲᴄꮯçƈ¢",
  d: "ԁɗđðᏧժ",
  e: "еєҽɛəěеҿё℮",
  f: "ƒẝғ",
  g: "ɡցǥɠᶃ",
  h: "һհħнɦᏂ",
  i: "іıɩιӏɨïїΙ¡ɪ",
  j: "јϳʝ",
  k: "кκқҝӄƙĸʞ",
  l: "ӏłɭƚɫℓլוⅼ",
  m: "мɱᴍ",
  n: "пոηղŋɲи",
  o: "оοσօøѳөంօ",
  p: "рρƿþᴩ",
  q: "ԛգ",
  r: "гɾɽʀᴦя",
  s: "ѕʂꜱʃ",
  t: "тτŧƭʈ",
  u: "υսʉᴜц",
  v: "ѵνᴠ",
  w: "ѡωԝшɯ",
  x: "хχ×",
  y: "уγүყʏч",
  z: "ʐƶᴢ",
});

/**
 * The Latin letter that a letter is or looks like, or null.
 * @param letter one letter, with or without marks, in either case.
 */
export function latinLetter(letter: string): string | null {
  const bare = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return /^[a-z]$/.test(bare) ? bare : (lookAlikes.get(bare) ?? null);
}

/** Letters that are turned over, each with the letter it is. */
export const turnedLetters: ReadonlyMap<string, string> = lettersOf({
  a: "ɐ",
  c: "ɔ",
  e: "ǝə",
  f: "ɟ",
  g: "ƃᵷ",
  h: "ɥ",
  i: "ᴉ",
  j: "ɾ",
  k: "ʞ",
  l: "ןꞁ",
  m: "ɯ",
  r: "ɹ",
  t: "ʇ",
  v: "ʌ",
  w: "ʍ",
  y: "ʎ",
});

/** Each letter of the texts, with the plain one it stands for. */
function lettersOf(
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([plain, others]) =>
      Array.from(others, (letter) => [letter, plain] as const),
    ),
  );
}
