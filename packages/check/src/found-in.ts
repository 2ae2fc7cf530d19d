import { apologyChecklist } from "./apology-checklist.ts";
import {
  type DraftCheck,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
  type DraftVerdict,
} from "./draft-check.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { shorterDraft } from "./shorter-draft.ts";

/** Where things are in a draft. */
export interface DraftFlags {
  /** The places of a label that holds. */
  readonly of: (label: DraftLabel) => readonly DraftFlag[];
  /** The places of danger, named for what it is; empty where there is none. */
  readonly danger: readonly DraftFlag[];
}

/** What a reader found in a draft. */
interface Found {
  readonly draft: string;
  readonly tokens: readonly DraftToken[];
  readonly verdict: DraftVerdict;
  readonly maybeDanger: boolean;
  readonly labels: readonly DraftLabel[];
  /** How far above its threshold each label is, in log odds. */
  readonly margins: readonly number[];
  readonly flags: DraftFlags;
}

/** A check made of what a reader found, whichever it was. */
export function foundIn(found: Found): DraftCheck {
  const { draft, tokens, verdict, labels } = found;
  const flags = flagsOf(found);
  const has = (label: DraftLabel): boolean => labels.includes(label);
  /** In what is fine as a whole only what is plain counts against an apology. */
  const counts = (label: DraftLabel): boolean =>
    verdict === "ok"
      ? (found.margins[draftLabels.indexOf(label)] ?? 0) >= plainly
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

function flagsOf({ labels, flags }: Found): readonly DraftFlag[] {
  const danger = flags.danger.filter(({ label }) => !labels.includes(label));
  return [...labels.flatMap(flags.of), ...danger];
}

/** How far above its threshold a label is plain, in log odds. */
export const plainly = 0.75;

/**
 * The labels that hold. Danger to oneself is a crisis or is not said; a verdict that asks for a change names
 * what it is about, the likeliest thing when none is sure.
 * @param margins how far each label is above its threshold, in log odds.
 */
export function heldLabels(
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
