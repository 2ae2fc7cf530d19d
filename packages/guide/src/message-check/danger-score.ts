import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { modelTargets } from "./model-targets.ts";
import {
  type PresentFeature,
  presentFeatures,
  scoreFeatures,
} from "./score-draft.ts";
import { sentences, type Stretch } from "./sentences.ts";

/** Sentences further apart than this are not read together. */
const farthest = 24;

/** The most dangerous place of a draft. */
export interface Danger {
  /** Log odds; minus infinity for an empty draft. */
  readonly score: number;
  readonly places: readonly Stretch[];
}

const crisisTarget = modelTargets.indexOf("verdict-crisis");

/**
 * How dangerous the most dangerous sentence is, or the most dangerous two together. A sentence that is added
 * can raise it and never lowers it, and the situation has no say.
 */
export function dangerScore(
  tokens: readonly DraftToken[],
  model: DraftModel,
): Danger {
  const units = sentences(tokens);
  let worst: Danger = { score: Number.NEGATIVE_INFINITY, places: [] };
  const weigh = (places: readonly Stretch[]): void => {
    const features = dangerFeatures(tokens, places);
    const score = scoreFeatures(features, model)[crisisTarget] ?? 0;
    if (score > worst.score) worst = { score, places };
  };
  for (const [at, one] of units.entries()) {
    weigh([one]);
    for (const other of units.slice(at + 1, at + 1 + farthest))
      weigh([one, other]);
  }
  return worst;
}

/** What danger is read from: sentences put one after another, whatever stood between them. */
export function dangerFeatures(
  tokens: readonly DraftToken[],
  places: readonly Stretch[],
): readonly PresentFeature[] {
  const read = places.flatMap(({ from, to }, place) => [
    ...(place === 0 ? [] : [stop]),
    ...tokens.slice(from, to),
  ]);
  return presentFeatures(read, 0, read.length, null);
}

const stop: DraftToken = { text: ".", kind: "mark", start: 0, end: 0 };
