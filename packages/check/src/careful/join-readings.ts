import type { CheckOutcome } from "../check-outcome.ts";
import {
  type DraftCheck,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
} from "../draft-check.ts";
import { draftModel } from "../draft-model.ts";
import { flagPlaces } from "../flag-places.ts";
import { foundIn, heldLabels } from "../found-in.ts";
import { surely } from "../prepared-draft.ts";
import {
  dangerFlags,
  type DangerPlace,
  emptyCheck,
  type SmallReading,
  type TokensRead,
  withWhatIsThere,
} from "../small-reading.ts";
import { clampedScore } from "../plain-verdict.ts";
import { withUnread } from "../with-unread.ts";
import type { CarefulReading } from "./careful-reading.ts";
import { markedFlags } from "./marked-flags.ts";

/**
 * What a check comes to once both readers have read the draft. In danger their log odds are added: what either is
 * sure of brings help, what only one suspects and the other rules out does not; a rule for plain words of danger is
 * never ruled out. Verdict and labels are the careful one's; what cannot be read is as it was.
 */
export function joinReadings(
  small: SmallReading,
  careful: CarefulReading,
): CheckOutcome {
  const { prepared, beside, whole, draft, situation } = small;
  const { text, parts, isMostly } = prepared;
  const read = checkOf(beside, small, careful);
  const check =
    parts.length === 0 || read.verdict === "crisis"
      ? read
      : checkOf(whole, small, careful, isMostly ? surely : 0);
  const outcome = withUnread(check.verdict === "crisis" ? check : read, {
    parts,
    isMostly,
    danger: small.elsewhere,
    pastEnd: { from: text.length, to: draft.length },
    contactForbidden: situation.contactForbidden,
  });
  return { ...outcome, reader: "careful" };
}

// Four parameters: two readings, whose words are looked at, and how sure the small reader must be among them.
function checkOf(
  read: TokensRead | null,
  { prepared: { text }, situation }: SmallReading,
  careful: CarefulReading,
  above = 0,
): DraftCheck {
  const { contactForbidden, dangerKnown = false } = situation;
  if (read === null) return emptyCheck(contactForbidden);
  const margins = careful.labels.map(
    (logit, at) =>
      logit -
      (careful.thresholds.labels[at] ?? 0) +
      besides * clampedScore(read.scores[at] ?? 0),
  );
  const worry = worryIn(read, careful);
  const danger =
    dangerIn(read, careful, above) ??
    (dangerKnown ? (read.hopeless ?? worry) : null);
  const verdict =
    danger !== null
      ? "crisis"
      : contactForbidden
        ? "hold"
        : withWhatIsThere(
            isPlainlyPractical(margins) ? "ok" : highestVerdict(careful),
            margins,
            situation.context,
            read.isCondolence,
          );
  return foundIn({
    draft: text,
    tokens: read.tokens,
    verdict,
    maybeDanger: read.hopeless !== null || worry !== null,
    labels: heldLabels(margins, verdict),
    margins,
    flags: {
      of: (label) => flagsOf(text, read, careful, label),
      danger: danger === null ? [] : threatFlags(text, read, careful, danger),
    },
  });
}

/** How much the small reader's log odds of a label count beside the careful one's. */
const besides = 0.2;

/** Danger by a rule, or where the log odds of both readers come to enough. */
function dangerIn(
  { rule, worst: { score, places } }: TokensRead,
  { danger, thresholds }: CarefulReading,
  above: number,
): DangerPlace | null {
  if (rule !== null) return rule;
  return score + danger >= thresholds.together.danger + above
    ? { label: null, places, because: "" }
    : null;
}

/** What is worth asking after. */
function worryIn(
  { worst: { score, places } }: TokensRead,
  { danger, thresholds }: CarefulReading,
): DangerPlace | null {
  return score + danger >= thresholds.together.worry
    ? { label: null, places, because: "" }
    : null;
}

/** Whether there is nothing in it but what is practical. */
function isPlainlyPractical(margins: readonly number[]): boolean {
  return margins.every(
    (margin, at) => margin >= 0 === (draftLabels[at] === "logistics-ok"),
  );
}

function highestVerdict({ verdict }: CarefulReading): "ok" | "edit" | "hold" {
  const at = verdict.indexOf(Math.max(...verdict));
  return (["ok", "edit", "hold"] as const)[at] ?? "hold";
}

// Four parameters: what was typed, two readings of it, and what is looked for.
/** Where a label is: where the careful reader marks it, or else where the small one would. */
function flagsOf(
  text: string,
  { tokens, features }: TokensRead,
  careful: CarefulReading,
  label: DraftLabel,
): readonly DraftFlag[] {
  const marked =
    label === "long-emotional"
      ? []
      : markedFlags({ text, tokens, careful, labels: [label], as: label });
  return marked.length > 0
    ? marked
    : flagPlaces({ draft: text, tokens, features, label, model: draftModel });
}

// Four parameters: what was typed, two readings of it, and the danger in it.
/** Where danger is: where a rule met it, or either threat is marked, or else where the small reader sees it most. */
function threatFlags(
  text: string,
  { tokens }: TokensRead,
  careful: CarefulReading,
  danger: DangerPlace,
): readonly DraftFlag[] {
  const [self, other] = threats.map((one) => marginOf(careful, one));
  const likelier = threats[(self ?? 0) >= (other ?? 0) ? 0 : 1];
  const marked =
    danger.label === null
      ? markedFlags({ text, tokens, careful, labels: threats, as: likelier })
      : [];
  return marked.length > 0 ? marked : dangerFlags(tokens, danger, likelier);
}

const threats = ["threat-self-harm", "threat-other"] as const;

function marginOf(
  { labels, thresholds }: CarefulReading,
  label: DraftLabel,
): number {
  const at = draftLabels.indexOf(label);
  return (labels[at] ?? 0) - (thresholds.labels[at] ?? 0);
}
