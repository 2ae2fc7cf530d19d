/**
 * Letters that look like Latin ones and are none when they are taken apart, as used to slip a word past a filter or
 * typed by a borrowed keyboard: other scripts, strokes and hooks. Only lower case. Source: Unicode's confusables for
 * the letters a to z, and letters that are turned over or made small.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }).flatMap(([plain, alike]) =>
    Array.from(alike, (letter) => [letter, plain] as const),
  ),
);

/**
 * The Latin letter that a letter is or looks like, or null.
 * @param letter one letter, with or without marks, in either case.
 */
export function latinLetter(letter: string): string | null {
  const bare = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return /^[a-z]$/.test(bare) ? bare : (lookAlikes.get(bare) ?? null);
}

/** Letters that are turned over, each with the letter it is. */
export const turnedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }).flatMap(([plain, turned]) =>
    Array.from(turned, (letter) => [letter, plain] as const),
  ),
);
