import type { DraftContext } from "./draft-check.ts";
import type { DraftModel } from "./draft-model.ts";

/** Scores beyond this say no more than that they are sure. */
const surest = 6;

/** A score as the verdict weighs it. */
export function clampedScore(score: number): number {
  return Math.max(-surest, Math.min(surest, score));
}

/**
 * What to do with a draft in which there is no danger: the verdict with the highest log odds, from the scores of
 * everything the model looks for, weighed by the situation.
 */
export function plainVerdict(
  scores: Float64Array,
  context: DraftContext,
  { verdicts }: DraftModel,
): "ok" | "edit" | "hold" {
  let best: "ok" | "edit" | "hold" = "hold";
  let highest = Number.NEGATIVE_INFINITY;
  for (const [verdict, weights] of verdicts.get(context) ?? []) {
    let sum = weights[scores.length] ?? 0;
    for (const [at, score] of scores.entries())
      sum += (weights[at] ?? 0) * clampedScore(score);
    if (sum <= highest) continue;
    highest = sum;
    best = verdict;
  }
  return best;
}
