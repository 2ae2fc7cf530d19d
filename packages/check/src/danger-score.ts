import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { modelTargets } from "./model-targets.ts";
import {
  foundFeatures,
  type PresentFeature,
  scaledFeatures,
  scaleOf,
  weightOf,
} from "./score-draft.ts";
import { sentences, type Stretch } from "./sentences.ts";

/** Sentences further apart than this are not read together. */
const farthest = 24;

/** A sentence with what was found in it. */
export interface ReadSentence extends Stretch {
  readonly features: ReadonlyMap<string, PresentFeature>;
}

/** The most dangerous place of a draft. */
export interface Danger {
  /** Log odds; minus infinity for an empty draft. */
  readonly score: number;
  readonly places: readonly ReadSentence[];
}

const crisisTarget = modelTargets.indexOf("verdict-crisis");

/** The sentences of a draft and what is in each. */
export function readSentences(
  tokens: readonly DraftToken[],
): readonly ReadSentence[] {
  return sentences(tokens).map((place) => ({
    ...place,
    features: foundFeatures(tokens, place),
  }));
}

/**
 * How dangerous the most dangerous sentence is, or the most dangerous two together. A sentence that is added
 * can raise it and never lowers it, and the situation has no say.
 */
export function dangerScore(
  read: readonly ReadSentence[],
  model: DraftModel,
): Danger {
  const bias = model.bias[crisisTarget] ?? 0;
  const units = weighed(read, model);
  let worst: Danger = { score: Number.NEGATIVE_INFINITY, places: [] };
  const take = (
    push: number,
    squares: number,
    places: () => readonly ReadSentence[],
  ): void => {
    const score = (bias + push * scaleOf(squares)) / model.unit;
    if (score > worst.score) worst = { score, places: places() };
  };
  for (const [at, one] of units.entries()) {
    take(one.push, one.squares, () => [one.sentence]);
    for (const other of units.slice(at + 1, at + 1 + farthest)) {
      const { push, squares } = together(one, other);
      take(push, squares, () => [one.sentence, other.sentence]);
    }
  }
  return worst;
}

/** What danger is read from in some sentences together: everything that stands in any of them. */
export function dangerFeatures(
  places: readonly ReadSentence[],
): readonly PresentFeature[] {
  const all = new Map<string, PresentFeature>();
  for (const { features } of places)
    for (const [name, feature] of features)
      if (!all.has(name)) all.set(name, feature);
  return scaledFeatures(all.values());
}

interface Weighed {
  readonly sentence: ReadSentence;
  /** The features as numbers of this draft, rising, with the square of each value and what each pushes. */
  readonly ids: Int32Array;
  readonly square: Float64Array;
  readonly pushes: Float64Array;
  readonly squares: number;
  readonly push: number;
}

/** Numbers instead of names, so that any two sentences are compared by walking along both. */
function weighed(
  read: readonly ReadSentence[],
  model: DraftModel,
): readonly Weighed[] {
  const idOf = new Map<string, number>();
  for (const { features } of read)
    for (const name of features.keys())
      if (!idOf.has(name)) idOf.set(name, idOf.size);
  return read.map((sentence) => {
    const rows = [...sentence.features.values()]
      .map(({ name, value }) => ({
        id: idOf.get(name) ?? 0,
        square: value * value,
        push: weightOf(name, crisisTarget, model) * value,
      }))
      .sort((a, b) => a.id - b.id);
    return {
      sentence,
      ids: Int32Array.from(rows, ({ id }) => id),
      square: Float64Array.from(rows, ({ square }) => square),
      pushes: Float64Array.from(rows, ({ push }) => push),
      squares: rows.reduce((sum, { square }) => sum + square, 0),
      push: rows.reduce((sum, { push }) => sum + push, 0),
    };
  });
}

/** Two sentences as one: what stands in both counts once. */
function together(
  a: Weighed,
  b: Weighed,
): { readonly push: number; readonly squares: number } {
  let push = a.push + b.push;
  let squares = a.squares + b.squares;
  for (let i = 0, k = 0; i < a.ids.length && k < b.ids.length;) {
    const apart = (a.ids[i] ?? 0) - (b.ids[k] ?? 0);
    if (apart === 0) {
      push -= a.pushes[i] ?? 0;
      squares -= a.square[i] ?? 0;
    }
    if (apart <= 0) i += 1;
    if (apart >= 0) k += 1;
  }
  return { push, squares };
}
