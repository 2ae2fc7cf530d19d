import { apologyChecklist } from "./apology-checklist.ts";
import {
  type DraftCheck,
  type DraftContext,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
  type DraftVerdict,
} from "./draft-check.ts";
import type { DraftSituation, TokensRead } from "./draft-reading.ts";
import { oneSentenceIsEnough } from "./draft-scores.ts";
import { shorterDraft } from "./shorter-draft.ts";

/** Where things are in a draft. */
interface DraftFlags {
  /** The places of a label that holds. */
  readonly of: (label: DraftLabel) => readonly DraftFlag[];
  /** The places of danger, named for what it is; empty where there is none. */
  readonly danger: readonly DraftFlag[];
}

/** What a reader found in a draft. */
interface Found {
  readonly draft: string;
  readonly read: TokensRead;
  readonly situation: DraftSituation;
  readonly isDanger: boolean;
  readonly maybeDanger: boolean;
  /** How far above its threshold each label is, in log odds. */
  readonly margins: readonly number[];
  /** What it says where there is no danger, and nothing that fits it ill. */
  readonly verdict: PlainVerdict;
  readonly flags: DraftFlags;
}

/** A verdict on a draft without danger. */
type PlainVerdict = Exclude<DraftVerdict, "crisis">;

/** A check made of what a reader found, whichever it was. */
export function foundIn(found: Found): DraftCheck {
  const { draft, margins } = found;
  const { tokens } = found.read;
  const verdict = verdictOf(found);
  const labels = heldLabels(margins, verdict);
  const flags = flagsOf(found.flags, labels);
  const has = (label: DraftLabel): boolean => labels.includes(label);
  /** In what is fine as a whole only what is plain counts against an apology. */
  const counts = (label: DraftLabel): boolean =>
    verdict === "ok"
      ? (margins[draftLabels.indexOf(label)] ?? 0) >= plainly
      : has(label);
  return {
    verdict,
    maybeDanger: verdict !== "crisis" && found.maybeDanger,
    flags: flags.toSorted(
      (a, b) => a.start - b.start || a.label.localeCompare(b.label),
    ),
    shorter:
      has("logistics-ok") && verdict === "edit"
        ? shorterDraft(draft, tokens, flags)
        : null,
    apology:
      verdict !== "crisis" && (has("apology-good") || has("apology-bad"))
        ? apologyChecklist(
            tokens.map(({ text }) => text).join(" "),
            counts("blame") ||
              counts("guilt") ||
              counts("anger") ||
              counts("sarcasm"),
            counts("bargaining-promises"),
          )
        : null,
  };
}

function verdictOf({
  isDanger,
  situation: { context, contactForbidden },
  verdict,
  margins,
  read,
}: Found): DraftVerdict {
  if (isDanger) return "crisis";
  return contactForbidden
    ? "hold"
    : withWhatIsThere(verdict, margins, context, read.isCondolence);
}

// Four parameters: what was said, and the three things it must fit.
/**
 * The verdict that fits what is there: nothing is fine in which something plainly pushes away, and practical
 * words between parents, and condolences, are fine where nothing does.
 */
function withWhatIsThere(
  verdict: PlainVerdict,
  margins: readonly number[],
  context: DraftContext,
  isSympathy: boolean,
): PlainVerdict {
  const marginOf = (label: DraftLabel): number =>
    margins[draftLabels.indexOf(label)] ?? 0;
  const most = Math.max(
    ...draftLabels.filter(oneSentenceIsEnough).map(marginOf),
  );
  if (verdict === "ok") return most >= plainly ? "edit" : "ok";
  if (most < 0 && isSympathy) return "ok";
  const isPractical = marginOf("logistics-ok") >= 0;
  return context === "coparenting" && isPractical && most < 0 ? "ok" : verdict;
}

function flagsOf(
  flags: DraftFlags,
  labels: readonly DraftLabel[],
): readonly DraftFlag[] {
  const danger = flags.danger.filter(({ label }) => !labels.includes(label));
  return [...labels.flatMap(flags.of), ...danger];
}

/** How far above its threshold a label is plain, in log odds. */
const plainly = 0.75;

/**
 * The labels that hold. Danger to oneself is a crisis or is not said; a verdict that asks for a change names
 * what it is about, the likeliest thing when none is sure.
 * @param margins how far each label is above its threshold, in log odds.
 */
function heldLabels(
  margins: readonly number[],
  verdict: DraftVerdict,
): readonly DraftLabel[] {
  const marginOf = (label: DraftLabel): number =>
    margins[draftLabels.indexOf(label)] ?? 0;
  const possible = draftLabels.filter(
    (label) => label !== "threat-self-harm" || verdict === "crisis",
  );
  const held = possible.filter((label) => marginOf(label) >= 0);
  if (verdict === "ok" || held.length > 0) return held;
  const likeliest = possible.toSorted((a, b) => marginOf(b) - marginOf(a))[0];
  return likeliest === undefined || marginOf(likeliest) < -nearEnough
    ? []
    : [likeliest];
}

/** How far below its threshold a label may be and still be named when nothing else is, in log odds. */
const nearEnough = 1;
