import type { DraftToken } from "./draft-tokens.ts";

/** A stretch of tokens: its first, and one past its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All of them. */
export function wholeOf(tokens: readonly DraftToken[]): Stretch {
  return { from: 0, to: tokens.length };
}

const sentenceEnd = /^[.!?…]$/;

/** Whether a sentence ends with this token. */
export function endsSentence(token: DraftToken | undefined): boolean {
  return token?.kind === "mark" && sentenceEnd.test(token.text);
}

/** The sentences of a draft: what stands between marks that end one. Lines do not count, since spacing must not matter. */
export function sentences(tokens: readonly DraftToken[]): readonly Stretch[] {
  return cutAfter(tokens, sentenceEnd);
}

/** The clauses of a draft: sentences, cut at commas, semicolons and colons as well. */
export function clauses(tokens: readonly DraftToken[]): readonly Stretch[] {
  return cutAfter(tokens, /^[.!?…,;:]$/);
}

function cutAfter(
  tokens: readonly DraftToken[],
  ends: RegExp,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== "mark" || !ends.test(text)) continue;
    if (at > from) stretches.push({ from, to: at });
    from = at + 1;
  }
  if (from < tokens.length) stretches.push({ from, to: tokens.length });
  return stretches;
}
