import type { CheckOutcome, UnreadPart } from "./check-outcome.ts";
import type { MetPhrase } from "./danger-elsewhere.ts";
import type { DraftCheck, DraftFlag } from "./draft-check.ts";
import type { Stretch } from "./sentences.ts";

/** What is known of a draft beside what was read in it. */
interface Beside {
  /** What could not be read, in the part that was looked at. */
  readonly parts: readonly UnreadPart[];
  /** Whether that is the most of it. */
  readonly isMostly: boolean;
  /** Words of danger in another language. */
  readonly danger: MetPhrase | null;
  /** What goes past the limit; empty where nothing does. */
  readonly pastEnd: Stretch;
  readonly contactForbidden: boolean;
}

/** What a check comes to, whoever read. */
export type WithUnread = Omit<CheckOutcome, "reader">;

/**
 * What a check comes to once it is said what could not be read: danger in any language is danger, what is not
 * wholly read is never fine, and the rest stands for the part that was read.
 */
export function withUnread(
  check: DraftCheck,
  { parts, isMostly, danger, pastEnd, contactForbidden }: Beside,
): WithUnread {
  const { from: start, to: end } = pastEnd;
  const unread: readonly UnreadPart[] =
    start < end ? [...parts, { why: "too-long", start, end }] : parts;
  if (check.verdict === "crisis") return { ...check, unread };
  if (danger !== null) return { ...crisisOf(check, danger), unread };
  if (unread.length === 0) return { ...check, unread };
  const verdict = contactForbidden
    ? "hold"
    : isMostly || check.verdict === "ok"
      ? "unread"
      : check.verdict;
  return {
    verdict,
    maybeDanger: true,
    flags: isMostly ? [] : check.flags,
    // Whoever reads half of a message advises on none of its wording as a whole.
    shorter: null,
    apology: null,
    unread,
  };
}

function crisisOf(check: DraftCheck, danger: MetPhrase): DraftCheck {
  const { label, start, end } = danger;
  const flag: DraftFlag = { label, start, end, because: [] };
  return {
    verdict: "crisis",
    maybeDanger: false,
    flags: [...check.flags, flag].toSorted(
      (a, b) => a.start - b.start || a.label.localeCompare(b.label),
    ),
    shorter: null,
    apology: null,
  };
}
