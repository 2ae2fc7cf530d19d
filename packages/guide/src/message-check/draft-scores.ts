import { dangerScore, type Danger } from "./danger-score.ts";
import { type DraftContext, draftLabels } from "./draft-check.ts";
import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { modelTargets } from "./model-targets.ts";
import { presentFeatures, scoreFeatures } from "./score-draft.ts";
import { sentences, type Stretch } from "./sentences.ts";

/** Whether one sentence is enough for a label: so it is for what pushes away, save an outpouring. */
export function oneSentenceIsEnough(target: string): boolean {
  const label = draftLabels.find((one) => one === target);
  return (
    label !== undefined &&
    !label.endsWith("-ok") &&
    label !== "apology-good" &&
    label !== "apology-bad" &&
    label !== "long-emotional"
  );
}

/** The stretches a draft is read in: the whole, then each sentence where there are several. */
export function readStretches(
  tokens: readonly DraftToken[],
): readonly Stretch[] {
  const parts = sentences(tokens);
  return [{ from: 0, to: tokens.length }, ...(parts.length > 1 ? parts : [])];
}

/**
 * What the model makes of a draft: for every target the score of the whole, or of its strongest sentence where
 * one is enough, so that a plea is not lost among practical words; and the danger in it.
 */
export function draftScores(
  tokens: readonly DraftToken[],
  context: DraftContext,
  model: DraftModel,
): { readonly scores: Float64Array; readonly danger: Danger } {
  const [whole = new Float64Array(), ...parts] = readStretches(tokens).map(
    ({ from, to }) =>
      scoreFeatures(presentFeatures(tokens, from, to, context), model),
  );
  const danger = dangerScore(tokens, model);
  const scores = whole.map((score, at) => {
    const target = modelTargets[at] ?? "";
    if (target === "verdict-crisis") return danger.score;
    return oneSentenceIsEnough(target)
      ? Math.max(score, ...parts.map((part) => part[at] ?? score))
      : score;
  });
  return { scores, danger };
}
