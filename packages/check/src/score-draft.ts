import type { DraftContext } from "./draft-check.ts";
import { draftFeatures, weightByKind } from "./draft-features.ts";
import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import type { Stretch } from "./sentences.ts";

/** A feature of a draft with what it weighs, and the tokens it covers the first time it stands there. */
export interface PresentFeature {
  readonly name: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** The features of a stretch of tokens by their names, each once, not yet scaled. */
export function foundFeatures(
  tokens: readonly DraftToken[],
  { from, to }: Stretch,
): ReadonlyMap<string, PresentFeature> {
  const found = new Map<string, PresentFeature>();
  draftFeatures(tokens, from, to, (name, first, last) => {
    if (found.has(name)) return;
    const value = weightByKind[name.charAt(0)] ?? 1;
    found.set(name, { name, value, first, last });
  });
  return found;
}

/** Features scaled so that a long text does not shout. */
export function scaledFeatures(
  found: Iterable<PresentFeature>,
): readonly PresentFeature[] {
  const features = [...found];
  const scale = scaleOf(
    features.reduce((sum, { value }) => sum + value * value, 0),
  );
  return features.map((feature) => ({
    ...feature,
    value: feature.value * scale,
  }));
}

/** What features are multiplied by whose squares come to this sum. */
export function scaleOf(squares: number): number {
  return 1 / Math.sqrt(Math.sqrt(squares) + 1e-9);
}

/** The scaled features of a stretch, with what the situation itself makes likely. */
export function featuresIn(
  found: ReadonlyMap<string, PresentFeature>,
  context: DraftContext,
): readonly PresentFeature[] {
  const name = `x:${context}`;
  return scaledFeatures([
    ...found.values(),
    { name, value: weightByKind["x"] ?? 1, first: 0, last: 0 },
  ]);
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

/** What a feature weighs for one target; 0 where the model does not know it. */
export function weightOf(
  name: string,
  target: number,
  { features }: DraftModel,
): number {
  const pairs = features.get(name) ?? [];
  for (let at = 0; at + 1 < pairs.length; at += 2)
    if (pairs[at] === target) return pairs[at + 1] ?? 0;
  return 0;
}
