import { dangerScore, type Danger, readSentences } from "./danger-score.ts";
import { type DraftContext, draftLabels } from "./draft-check.ts";
import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { modelTargets } from "./model-targets.ts";
import {
  featuresIn,
  foundFeatures,
  type PresentFeature,
  scoreFeatures,
} from "./score-draft.ts";
import { wholeOf } from "./sentences.ts";

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

/** What the model makes of a draft. */
interface DraftScores {
  /** The features of the whole. */
  readonly features: readonly PresentFeature[];
  /** Log odds of every target, in their order. */
  readonly scores: Float64Array;
  readonly danger: Danger;
}

/**
 * What the model makes of a draft: for every target the score of the whole, or of its strongest sentence where
 * one is enough, so that a plea is not lost among practical words; and the danger in it.
 */
export function draftScores(
  tokens: readonly DraftToken[],
  context: DraftContext,
  model: DraftModel,
): DraftScores {
  const features = featuresIn(foundFeatures(tokens, wholeOf(tokens)), context);
  const whole = scoreFeatures(features, model);
  const parts = readSentences(tokens);
  const partScores =
    parts.length > 1
      ? parts.map((part) =>
          scoreFeatures(featuresIn(part.features, context), model),
        )
      : [];
  const danger = dangerScore(parts, model);
  const scores = whole.map((score, at) => {
    const target = modelTargets[at] ?? "";
    if (target === "verdict-crisis") return danger.score;
    return oneSentenceIsEnough(target)
      ? Math.max(score, ...partScores.map((part) => part[at] ?? score))
      : score;
  });
  return { features, scores, danger };
}
