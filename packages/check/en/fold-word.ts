/**
 * Letters of other scripts that look like Latin ones, as used to slip a word past a filter or typed by a
 * borrowed keyboard. Only lower case: words are lowered first. Source: Unicode's confusables for the letters a-z.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs("аɑα", "a"),
  ...pairs("ьƅ", "b"),
  ...pairs("сϲ", "c"),
  ...pairs("ԁ", "d"),
  ...pairs("еєҽ", "e"),
  ...pairs("ɡ", "g"),
  ...pairs("һ", "h"),
  ...pairs("іıɩι", "i"),
  ...pairs("јϳ", "j"),
  ...pairs("кκ", "k"),
  ...pairs("ӏ", "l"),
  ...pairs("м", "m"),
  ...pairs("пո", "n"),
  ...pairs("оοσօ", "o"),
  ...pairs("рρ", "p"),
  ...pairs("ԛ", "q"),
  ...pairs("г", "r"),
  ...pairs("ѕ", "s"),
  ...pairs("тτ", "t"),
  ...pairs("υս", "u"),
  ...pairs("ѵν", "v"),
  ...pairs("ѡω", "w"),
  ...pairs("хχ", "x"),
  ...pairs("уγ", "y"),
]);

function pairs(alike: string, plain: string): readonly [string, string][] {
  return Array.from(alike, (letter) => [letter, plain]);
}

/** Digits and signs that stand for a letter inside a word. */
const stands: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
  ["!", "i"],
]);

/**
 * A word as the check compares it: lower case, without accents, invisible characters and look-alikes, one
 * kind of apostrophe, stretched letters ("nooo") shortened.
 * @param raw a word as it was typed; any length.
 * @returns lower-case text; may be empty when nothing but marks was there.
 */
export function foldWord(raw: string): string {
  const plain = isPlain.test(raw) ? raw.toLowerCase() : foldMarks(raw);
  return foldStretch(hasStandIn.test(plain) ? foldStandIns(plain) : plain);
}

const isPlain = /^[\x20-\x7e]*$/;
const hasStandIn = /[a-z][013457@$!*]+[a-z]|^[$@][a-z]/;

function foldMarks(raw: string): string {
  const bare = raw
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'");
  return Array.from(bare, (letter) => lookAlikes.get(letter) ?? letter).join(
    "",
  );
}

/** "k1ll" is "kill" and "f**k" is "f*k"; a word that ends in a digit ("m8", "b4") stays. */
function foldStandIns(word: string): string {
  return word
    .replaceAll(/\*+/g, "*")
    .replaceAll(/(?<=^|[a-z*])[013457@$!](?=[a-z*])/g, (sign) => {
      return stands.get(sign) ?? sign;
    });
}

function foldStretch(word: string): string {
  return word.replaceAll(/(\p{L})\1{2,}/gu, "$1");
}
