import type { DraftContext } from "./draft-check.ts";
import { draftFeatures, weightByKind } from "./draft-features.ts";
import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";

/** A feature of a draft with what it weighs, and the tokens it covers the first time it stands there. */
export interface PresentFeature {
  readonly name: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The features of a stretch of tokens, each once, scaled so that a long text does not shout.
 * @param context adds what the situation itself makes likely; null leaves it out.
 */
export function presentFeatures(
  tokens: readonly DraftToken[],
  from: number,
  to: number,
  context: DraftContext | null,
): readonly PresentFeature[] {
  const found = new Map<string, PresentFeature>();
  let squares = 0;
  const take = (name: string, first: number, last: number): void => {
    if (found.has(name)) return;
    const value = weightByKind[name.charAt(0)] ?? 1;
    squares += value * value;
    found.set(name, { name, value, first, last });
  };
  draftFeatures(tokens, from, to, take);
  if (context !== null) take(`x:${context}`, from, from);
  const scale = 1 / Math.sqrt(Math.sqrt(squares) + 1e-9);
  return [...found.values()].map((feature) => ({
    ...feature,
    value: feature.value * scale,
  }));
}

/** The score of every target, in their order: log odds, from the model's own weights. */
export function scoreFeatures(
  features: readonly PresentFeature[],
  { bias, features: weights, unit }: DraftModel,
): Float64Array {
  const scores = Float64Array.from(bias);
  for (const { name, value } of features) {
    const pairs = weights.get(name);
    if (pairs === undefined) continue;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const target = pairs[at] ?? 0;
      scores[target] = (scores[target] ?? 0) + (pairs[at + 1] ?? 0) * value;
    }
  }
  return scores.map((score) => score / unit);
}
