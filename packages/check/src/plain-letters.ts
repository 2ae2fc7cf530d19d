import { coreWords } from "../en/core-words.ts";
import { latinLetter, turnedLetters } from "../en/look-alikes.ts";
import { fill, filledTo } from "./filled-up.ts";
import { inPlainWords } from "./plain-words.ts";

const firstCapital = 65;
const letters = 26;

/** Runs of the alphabet in a ring, a box or brackets, by the code point of their first letter; Unicode's enclosed alphanumerics. */
const enclosed = [
  0x24b6, 0x24d0, 0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6,
] as const;

/** Small capitals in the order of the letters below; Unicode's phonetic extensions. */
const smallCapitals = Array.from("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ");
const theirLetters = "abcdefghijklmnopqrstuvwyz";

/**
 * A draft as it is meant to be read: the step before every reader. Letters that only look unlike letters are plain
 * ones; what is not seen, turned over or borrowed from another script within English is undone; words of danger
 * that are written apart, with signs for letters, with stars or stretched are whole. Everything else, other scripts,
 * numbers and pictures among it, stays what it is.
 * @param draft what was typed.
 * @returns as long as the draft, in UTF-16 units, so that every place stays where it was; what became shorter is
 * filled up with marks that join (U+034F), which readers leave out as they do accents.
 */
export function plainLetters(draft: string): string {
  if (isAscii.test(draft)) return inPlainWords(draft);
  const shown = draft
    .replaceAll(styled, (letter) =>
      isFlag.test(letter) ? letter : spelled(letter),
    )
    .replaceAll(compatible, (letter) => compatibleLetter(letter))
    .replaceAll(rightToLeft, reversed)
    .replaceAll(unseen, (signs) => fill.repeat(signs.length));
  return inOneScript(inPlainWords(turnedBack(shown)));
}

const isAscii = /^[\0-\x7f]*$/;
const styled =
  /\p{RI}+|[\u{249C}-\u{24E9}\u{1F110}-\u{1F189}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]/gu;
const isFlag = /^\p{RGI_Emoji_Flag_Sequence}$/v;
/** Full-width letters, mathematical ones, raised and lowered ones; not the º and ª that stand at numbers. */
const compatible =
  /[\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{1D400}-\u{1D6A5}\u{2071}\u{207F}\u{2090}-\u{209C}\u{1D2C}-\u{1D6A}\u{2B0}-\u{2B8}\u{2E1}-\u{2E3}\u{2102}-\u{2134}]/gu;
/** What is not seen between two Latin letters, beside accents. */
const unseen =
  /(?<=\p{Script=Latin}\p{M}*)[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\p{Me}]+(?=\p{Script=Latin})/gu;
/** Plain words between the sign that turns their direction and its end. */
const rightToLeft = /\u202e([ -~]+)(\u202c|$)/gu;

function spelled(run: string): string {
  return Array.from(run, (letter) => filled(plainOf(letter), letter)).join("");
}

/** Letters in the room that others took, or these where there are none. */
function filled(plain: string | null, typed: string): string {
  return plain === null ? typed : filledTo(plain, typed.length);
}

function plainOf(letter: string): string | null {
  const small = smallCapitals.indexOf(letter);
  if (small >= 0) return theirLetters.charAt(small);
  const code = letter.codePointAt(0) ?? 0;
  const first = enclosed.find((one) => code >= one && code < one + letters);
  return first === undefined
    ? null
    : String.fromCodePoint(firstCapital + code - first).toLowerCase();
}

function compatibleLetter(letter: string): string {
  const plain = letter.normalize("NFKC");
  return filled(/^[A-Za-z]$/.test(plain) ? plain : null, letter);
}

/** The signs around it are seen by nobody, and by no reader either. */
function reversed(all: string, text: string, end: string): string {
  const back = backwards(text);
  return isMeant(back, text) ? `${fill}${back}${fill.repeat(end.length)}` : all;
}

/** Whether a word of danger is in one text and in the other none. */
function isMeant(text: string, other: string): boolean {
  const [has, otherHas] = [text, other].map((one) => {
    const small = inPlainWords(one).toLowerCase();
    return coreWords.some((word) => small.includes(word));
  });
  return has === true && otherHas === false;
}

function backwards(text: string): string {
  return Array.from(text).toReversed().join("");
}

/** How many letters that are turned over make a text that is. */
const fewestTurned = 3;

/** A text that stands on its head is read from its end. */
function turnedBack(text: string): string {
  if (!hasTurned.test(text)) return text;
  return text.replaceAll(/[^\r\n\p{M}\p{Extended_Pictographic}]+/gu, (line) => {
    const all = Array.from(line);
    const turned = all.filter((letter) => turnedLetters.has(letter)).length;
    if (turned < fewestTurned || all.length !== line.length) return line;
    const plain = all.map(
      (letter) =>
        turnedLetters.get(letter) ?? turnedPlain.get(letter) ?? letter,
    );
    const back = plain.toReversed().join("");
    return isMeant(back, line) ? back : line;
  });
}

const hasTurned = new RegExp(`[${[...turnedLetters.keys()].join("")}]`, "u");

/** Plain letters that are others when they are turned over. */
const turnedPlain: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["n", "u"],
  ["u", "n"],
  ["b", "q"],
  ["q", "b"],
  ["d", "p"],
  ["p", "d"],
  ["m", "w"],
  ["w", "m"],
]);

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/gu;
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/**
 * Words that mix Latin letters with those of another script in Latin ones, where every letter looks like one and
 * at least as many words are Latin as are not. A word of one script is of that script.
 */
function inOneScript(text: string): string {
  if (!foreign.test(text)) return text;
  let more = 0;
  for (const [one] of text.matchAll(word)) more += isLatin(one) ? 1 : -1;
  if (more < 0) return text;
  return text.replaceAll(word, (one) =>
    foreign.test(one) && one.search(latin) >= 0 ? inLatin(one) : one,
  );
}

/** Whether at least half of its letters are. */
function isLatin(one: string): boolean {
  return 2 * (one.match(latin)?.length ?? 0) >= one.length;
}

function inLatin(one: string): string {
  const plain = Array.from(one, (letter) =>
    foreign.test(letter) ? latinLetter(letter) : letter,
  );
  return plain.includes(null) ? one : plain.join("");
}
