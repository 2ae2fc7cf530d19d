import { coreWords } from "../en/core-words.ts";
import { type DraftToken, draftTokens } from "./draft-tokens.ts";

/**
 * The tokens of a draft as they would be read aloud: words of danger that were spelled apart or with a sign for
 * a letter are whole.
 * @param draft in plain letters.
 */
export function heardTokens(draft: string): readonly DraftToken[] {
  return whole(draftTokens(draft), draft);
}

/** In how many pieces a word is still put together. */
const mostPieces = 9;

function whole(
  tokens: readonly DraftToken[],
  draft: string,
): readonly DraftToken[] {
  if (!maybeApart.test(draft)) return tokens;
  const heard: DraftToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = coreAt(tokens, at, draft);
    const token = tokens[at];
    if (found !== null) {
      heard.push(found.token);
      at = found.next;
    } else {
      if (token !== undefined) heard.push(token);
      at += 1;
    }
  }
  return heard;
}

/** A single letter beside another, a sign within a word, or a piece of a word of danger. */
const maybeApart =
  /(?<!\p{L})\p{L}[^\p{L}\d]+\p{L}(?!\p{L})|\p{L}[*#_\-.@!$\d]+\p{L}|\p{L}[*#]|\b(?:k|ki|kil|su|sui|suic|my|mur|un|un a)\s/iu;

function coreAt(
  tokens: readonly DraftToken[],
  at: number,
  draft: string,
): { readonly token: DraftToken; readonly next: number } | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  const last = Math.min(tokens.length, at + mostPieces);
  for (let next = last; next > at; next -= 1) {
    const end = tokens[next - 1];
    if (end?.kind !== "word") continue;
    const typed = draft.slice(first.start, end.end).toLowerCase();
    const core = coreWords.find((word) => spells(typed, word));
    if (core === undefined) continue;
    // "k ill" is most often "OK, I will".
    if (/^k ill$/.test(typed) && !(tokens[next]?.text ?? "").startsWith("my"))
      continue;
    return { token: { ...first, text: core, end: end.end }, next };
  }
  return null;
}

/** Whether this is the word with gaps between its letters, or with signs in the place of some. */
function spells(typed: string, word: string): boolean {
  if (typed === word || typed.charAt(0) !== word.charAt(0)) return false;
  if (/['’]/.test(typed)) return false;
  const bare = typed.replaceAll(/[^\p{L}]/gu, "");
  // Letter by letter, or in two or three pieces of one sentence.
  if (bare === word)
    return (
      typed.length >= 2 * word.length - 1 ||
      (word.length > 3 && /^(?:\p{L}+[ *#_.-])+\p{L}+$/u.test(typed))
    );
  return (
    typed.length === word.length &&
    /[*#@!$\d_.-]/.test(typed) &&
    Array.from(typed).every(
      (sign, at) => sign === word.charAt(at) || /[*#@!$\d_.-]/.test(sign),
    )
  );
}
