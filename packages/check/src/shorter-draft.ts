import type { DraftFlag } from "./draft-check.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { sentences } from "./sentences.ts";

/**
 * A practical message without the sentences that were flagged for something else.
 * @returns null when nothing would be left out, or nothing practical would be left.
 */
export function shorterDraft(
  draft: string,
  tokens: readonly DraftToken[],
  flags: readonly DraftFlag[],
): string | null {
  const bad = flags.filter(({ label }) => !label.endsWith("-ok"));
  const all = sentences(tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  const kept = all.filter(
    ({ start, end }) =>
      !bad.some((flag) => flag.start < end && flag.end > start),
  );
  if (kept.length === 0 || kept.length === all.length) return null;
  return kept
    .map(({ start, end }) => {
      const closing = /^[.!?…]/.exec(draft.slice(end))?.[0] ?? "";
      return `${draft.slice(start, end)}${closing}`;
    })
    .join(" ");
}
