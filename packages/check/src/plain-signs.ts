import { latinLetter } from "../en/look-alikes.ts";

/** A sign that stands for any letter, as a star does. */
const star = "*";
/** A capital I among small letters, which may be a small L. */
export const eitherIL = "ı";

/** A draft as single signs: each is a letter, a digit or a sign with all marks on it. */
export interface Signs {
  readonly draft: string;
  /** One UTF-16 unit a sign: a small Latin letter where it is or looks like one. */
  readonly plain: string;
  /** Where each sign starts in the draft, and where the last one ends. */
  readonly starts: readonly number[];
}

/** A word that stands in the place of some signs. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const marked =
  /\P{M}[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*|\p{M}+/gsu;

/** A draft, sign by sign. */
export function signsOf(draft: string): Signs {
  const clear = draft.replaceAll(/(?<=\p{Ll}I{0,3})I/gu, eitherIL);
  if (/^[\0-\x7fı]*$/.test(clear))
    return {
      draft,
      plain: clear.toLowerCase(),
      starts: Array.from({ length: draft.length + 1 }, (_, at) => at),
    };
  const known = new Map<string, string>();
  const plain: string[] = [];
  const starts: number[] = [];
  for (const { 0: sign, index } of clear.matchAll(marked)) {
    let one = known.get(sign);
    if (one === undefined) {
      one = plainSign(sign);
      known.set(sign, one);
    }
    plain.push(one);
    starts.push(index);
  }
  starts.push(draft.length);
  return { draft, plain: plain.join(""), starts };
}

function plainSign(sign: string): string {
  const first = sign.charAt(0);
  if (first <= "\x7f") return first.toLowerCase();
  if (first === eitherIL) return first;
  if (/^\p{L}/u.test(sign)) return latinLetter(sign) ?? "ß";
  if (/^[\p{Extended_Pictographic}•●✱∗×✳■▪○◯∙⁎＊]/u.test(sign)) return star;
  return first;
}
