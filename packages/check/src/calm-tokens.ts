import { everydayIdioms } from "../en/everyday-idioms.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { clauses } from "./sentences.ts";

/** What stands where a turn of speech was: a word that says nothing. */
const saysNothing = "<idiom>";

/**
 * The tokens with those of everyday turns of speech ("break a leg") saying nothing, so that no word of danger is
 * read into them.
 * @returns the same tokens where there is no such turn, else one for each, in its place.
 */
export function calmTokens(
  tokens: readonly DraftToken[],
): readonly DraftToken[] {
  const idioms = everydayIdioms(tokens.map(({ text }) => text).join(" "));
  if (idioms.length === 0) return tokens;
  let place = 0;
  return tokens.map((token) => {
    const start = place;
    place += token.text.length + 1;
    const isIn = idioms.some((one) => one.start <= start && start < one.end);
    return isIn ? silenced(token) : token;
  });
}

/** How much of a clause a turn of speech takes up where the rest of it only leads there. */
const leading = 1 / 3;

/**
 * The tokens with each clause saying nothing that is little more than a turn of speech: "tonight" alone is no
 * danger, and the model takes what is left of "break a leg tonight" for one.
 * @param calm tokens, the turns of speech among them saying nothing already.
 */
export function calmClauses(
  calm: readonly DraftToken[],
): readonly DraftToken[] {
  const quiet = new Set<DraftToken>();
  for (const { from, to } of clauses(calm)) {
    const clause = calm.slice(from, to);
    const silent = clause.filter(({ text }) => text === saysNothing).length;
    if (silent >= leading * clause.length)
      for (const token of clause) quiet.add(token);
  }
  return calm.map((token) => (quiet.has(token) ? silenced(token) : token));
}

/** The tokens in which no danger is to be looked for: turns of speech, and clauses that are little else. */
export function calmedTokens(
  tokens: readonly DraftToken[],
): readonly DraftToken[] {
  const calm = calmTokens(tokens);
  if (calm === tokens) return [];
  return calmClauses(calm).filter(({ text }) => text === saysNothing);
}

function silenced(token: DraftToken): DraftToken {
  return token.kind === "word" ? { ...token, text: saysNothing } : token;
}
