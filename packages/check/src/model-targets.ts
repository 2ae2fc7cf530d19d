import {
  type DraftLabel,
  draftLabels,
  type DraftVerdict,
  draftVerdicts,
} from "./draft-check.ts";

/** One thing the model scores: a label, or a verdict. */
export type ModelTarget = DraftLabel | `verdict-${DraftVerdict}`;

/** What the model scores a draft on: every label, then the verdicts. */
export const modelTargets: readonly ModelTarget[] = [
  ...draftLabels,
  ...draftVerdicts.map((verdict): ModelTarget => `verdict-${verdict}`),
];
