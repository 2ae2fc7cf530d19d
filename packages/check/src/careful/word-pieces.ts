/** A piece of a word as the network knows it, and where it stands. */
export interface Piece {
  readonly id: number;
  /** First UTF-16 unit in the text. */
  readonly start: number;
  /** One past the last UTF-16 unit in the text. */
  readonly end: number;
}

/** Cuts texts into pieces. */
export type WordPieces = (text: string) => readonly Piece[];

/** Words longer than this, in code points, are not looked up. */
const longestWord = 100;

const isLeftOut = /^[\0\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u;
const isKeptControl = /^[\t\n\r]$/;
const isSpace = /^\p{White_Space}$/u;
const isPunctuation = /^[!-/:-@[-`{-~\p{P}]$/u;
/** Chinese characters, each of which is a word. */
const isWordAlone =
  /^[\u{4e00}-\u{9fff}\u{3400}-\u{4dbf}\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]$/u;
const mark = /\p{Mn}/gu;

/** What becomes of one sign: nothing, an end of the word, a word of its own, or letters of a word. */
interface Sign {
  readonly text: string;
  readonly kind: "nothing" | "space" | "alone" | "letters";
}

/** A word in the form it is looked up in, with the place that each of its UTF-16 units comes from. */
interface Word {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * WordPiece as BERT's uncased models use it: lower case without accents, words cut at spaces and punctuation, each
 * then from its beginning into the longest pieces that are known (Wu et al. 2016). What looks like one of the
 * network's own signs in a text is text.
 * @param vocab from a piece to its number; pieces within a word begin with `##`.
 * @param unknown the number of a word that cannot be cut into known pieces.
 */
export function wordPieces(
  vocab: ReadonlyMap<string, number>,
  unknown: number,
): WordPieces {
  const longest = Math.max(...Array.from(vocab.keys(), ({ length }) => length));
  return (text) =>
    wordsOf(text).flatMap((word) => piecesOf(word, vocab, longest, unknown));
}

function wordsOf(text: string): readonly Word[] {
  const known = new Map<string, Sign>();
  const words: Word[] = [];
  let isOpen = false;
  let at = 0;
  for (const typed of text) {
    const start = at;
    at += typed.length;
    const sign = known.get(typed) ?? signOf(typed);
    known.set(typed, sign);
    if (sign.kind === "nothing") continue;
    if (sign.kind === "space") {
      isOpen = false;
      continue;
    }
    const last = words.at(-1);
    const word =
      sign.kind === "letters" && isOpen && last !== undefined
        ? last
        : { text: "", starts: [], ends: [] };
    if (word !== last) words.push(word);
    word.text += sign.text;
    for (const _ of sign.text.split("")) {
      word.starts.push(start);
      word.ends.push(at);
    }
    isOpen = sign.kind === "letters";
  }
  return words;
}

function signOf(typed: string): Sign {
  if (isKeptControl.test(typed)) return { text: "", kind: "space" };
  if (isLeftOut.test(typed)) return { text: "", kind: "nothing" };
  if (isSpace.test(typed)) return { text: "", kind: "space" };
  const text = Array.from(typed.normalize("NFD").replaceAll(mark, ""), (one) =>
    one.toLowerCase(),
  ).join("");
  if (text === "") return { text, kind: "nothing" };
  const isAlone = isWordAlone.test(typed) || isPunctuation.test(text);
  return { text, kind: isAlone ? "alone" : "letters" };
}

// Four parameters that are the same for every word but the first.
function piecesOf(
  { text, starts, ends }: Word,
  vocab: ReadonlyMap<string, number>,
  longest: number,
  unknown: number,
): readonly Piece[] {
  const placed = (id: number, from: number, to: number): Piece => ({
    id,
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
  });
  const whole = [placed(unknown, 0, text.length)];
  if (text.length > longestWord && Array.from(text).length > longestWord)
    return whole;
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    const before = from === 0 ? "" : "##";
    let to = Math.min(text.length, from + longest);
    let id = vocab.get(before + text.slice(from, to));
    while (id === undefined && to - 1 > from) {
      to -= 1;
      id = vocab.get(before + text.slice(from, to));
    }
    if (id === undefined) return whole;
    pieces.push(placed(id, from, to));
    from = to;
  }
  return pieces;
}
