import type { CheckOutcome } from "../check-outcome.ts";
import {
  type DraftCheck,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
} from "../draft-check.ts";
import { draftModel } from "../draft-model.ts";
import type {
  DangerPlace,
  SmallReading,
  TokensRead,
} from "../draft-reading.ts";
import { flagPlaces } from "../flag-places.ts";
import { foundIn } from "../found-in.ts";
import { outcomeOf } from "../outcome-of.ts";
import { clampedScore } from "../plain-verdict.ts";
import { dangerFlags } from "../small-reading.ts";
import type { CarefulReading } from "./careful-reading.ts";
import { markedFlags } from "./marked-flags.ts";

/**
 * What a check comes to once both readers have read the draft. In danger their log odds are added, the small one's for so
 * much as the settings say: what either is sure of brings help, what only one suspects and the other rules out does not; a rule for plain words of danger is
 * never ruled out. Verdict and labels are the careful one's; what cannot be read is as it was.
 */
export function joinReadings(
  small: SmallReading,
  careful: CarefulReading,
): CheckOutcome {
  const outcome = outcomeOf(small, (read, above) =>
    judged({ read, small, careful, above }),
  );
  return { ...outcome, reader: "careful" };
}

function judged({
  read,
  small: { prepared, situation },
  careful,
  above,
}: {
  readonly read: TokensRead;
  readonly small: SmallReading;
  readonly careful: CarefulReading;
  /** How far above its threshold danger must be, in log odds. */
  readonly above: number;
}): DraftCheck {
  const draft = prepared.text;
  const { labels, thresholds } = careful;
  const margins = labels.map(
    (logit, at) =>
      logit -
      (thresholds.labels[at] ?? 0) +
      besides * clampedScore(read.scores[at] ?? 0),
  );
  const { together } = thresholds;
  const seenFrom = (least: number): DangerPlace | null =>
    together.small * read.worst.score + careful.danger >= least
      ? { label: null, places: read.worst.places, because: "" }
      : null;
  const worry = seenFrom(together.worry);
  const danger =
    read.rule ??
    seenFrom(together.danger + above) ??
    (situation.dangerKnown === true ? (read.hopeless ?? worry) : null);
  return foundIn({
    draft,
    read,
    situation,
    isDanger: danger !== null,
    maybeDanger: read.hopeless !== null || worry !== null,
    margins,
    verdict: isPlainlyPractical(margins) ? "ok" : highestVerdict(careful),
    flags: {
      of: (label) => flagsOf(draft, read, careful, label),
      danger: danger === null ? [] : threatFlags(draft, read, careful, danger),
    },
  });
}

/** How much the small reader's log odds of a label count beside the careful one's. */
const besides = 0.2;

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
