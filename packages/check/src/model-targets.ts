import { type DraftLabel, draftLabels } from "./draft-check.ts";

/** One thing the model scores: a label, or a verdict. */
export type ModelTarget =
  DraftLabel | `verdict-${"ok" | "edit" | "hold" | "crisis"}`;

/** What the model scores a draft on: every label, then the verdicts. */
export const modelTargets: readonly ModelTarget[] = [
  ...draftLabels,
  "verdict-ok",
  "verdict-edit",
  "verdict-hold",
  "verdict-crisis",
];
