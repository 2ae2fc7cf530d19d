import type { DraftCheck } from "./draft-check.ts";
import type { ReadDraft, TokensRead } from "./draft-reading.ts";
import { surely } from "./prepared-draft.ts";
import { withUnread, type WithUnread } from "./with-unread.ts";

/**
 * What a check comes to, whoever judges: by the words that can be read, and in danger by all of them, since what cannot
 * be read may be what makes it, or what hides it.
 * @param judged what is said of some words, and how far above its threshold danger must be among them, in log odds.
 */
export function outcomeOf(
  { draft, prepared, beside, whole, elsewhere, situation }: ReadDraft,
  judged: (read: TokensRead, above: number) => DraftCheck,
): WithUnread {
  const { text, parts, isMostly } = prepared;
  const { contactForbidden } = situation;
  const checkOf = (read: TokensRead | null, above: number): DraftCheck =>
    read === null ? emptyCheck(contactForbidden) : judged(read, above);
  const read = checkOf(beside, 0);
  const check =
    parts.length === 0 || read.verdict === "crisis"
      ? read
      : checkOf(whole, isMostly ? surely : 0);
  return withUnread(check.verdict === "crisis" ? check : read, {
    parts,
    isMostly,
    danger: elsewhere,
    pastEnd: { from: text.length, to: draft.length },
    contactForbidden,
  });
}

/** An empty draft has nothing in it. */
function emptyCheck(contactForbidden: boolean): DraftCheck {
  return {
    verdict: contactForbidden ? "hold" : "ok",
    maybeDanger: false,
    flags: [],
    shorter: null,
    apology: null,
  };
}
