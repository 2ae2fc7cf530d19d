/** What stands beside a letter and is often left out: accents, vowel points, joiners. */
const leftOut =
  /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\p{Cf}]/gu;

/** Letters that people type for one another. */
const oneForAnother: ReadonlyMap<string, string> = new Map(
  [
    "ıi",
    "øo",
    "łl",
    "đd",
    "ðd",
    "ςσ",
    "ىي",
    "یي",
    "ةه",
    "کك",
    "ßss",
    "æae",
    "œoe",
  ].map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * Letters of any script as they are compared: lower case, without accents and vowel points, and with one letter
 * for those that people type for one another.
 */
export function foldLetters(text: string): string {
  // Most letters are plain, and have nothing to fold.
  if (/^[A-Za-z0-9]*$/.test(text)) return text.toLowerCase();
  // Vietnamese tự tử is suicide, and từ từ is slowly: the one letter that tells them apart stays one of its own.
  const marked = text.normalize("NFC").replaceAll(/[ửỬ]/g, "uw");
  const bare = marked.normalize("NFKD").replaceAll(leftOut, "");
  return Array.from(
    bare.toLowerCase(),
    (each) => oneForAnother.get(each) ?? each,
  )
    .join("")
    .normalize("NFC");
}

/** A draft in folded letters, one blank between words and a mark between sentences, with the place of each unit. */
export function foldedText(draft: string): {
  readonly text: string;
  readonly places: readonly number[];
} {
  let text = "";
  const places: number[] = [];
  const add = (piece: string, place: number): void => {
    text += piece;
    for (const _ of piece.split("")) places.push(place);
  };
  for (const { 0: piece, index } of draft.matchAll(pieces)) {
    if (/\p{L}|\p{N}/u.test(piece)) add(foldLetters(piece), index);
    else add(/[.!?…。！？\n]/u.test(piece) ? " . " : " ", index);
  }
  places.push(draft.length);
  return { text, places };
}

const pieces = /[\u1100-\u11ff]+|[\p{L}\p{N}][\p{M}\p{Cf}]*|[^\p{L}\p{N}]+/gu;
