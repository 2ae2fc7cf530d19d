import {
  dangerFeatures,
  dangerScore,
  type ReadSentence,
  readSentences,
} from "../../packages/check/src/danger-score.ts";
import type { DraftModel } from "../../packages/check/src/draft-model.ts";
import { draftTokens } from "../../packages/check/src/draft-tokens.ts";
import {
  foundFeatures,
  type PresentFeature,
  scaledFeatures,
} from "../../packages/check/src/score-draft.ts";
import { wholeOf } from "../../packages/check/src/sentences.ts";
import { type Columns, sparseRows } from "./feature-columns.ts";
import { fitWithRatios } from "./fit-with-ratios.ts";
import type { LogisticOptions } from "./logistic.ts";
import type { CorpusDraft } from "./read-corpus.ts";

interface Unit {
  readonly isDanger: boolean;
  readonly features: readonly PresentFeature[];
}

/** A draft as danger is learnt from it. */
export interface ReadForDanger {
  readonly isDanger: boolean;
  readonly sentences: readonly ReadSentence[];
  /** The whole, and the stretches marked as dangerous or, where nothing is, each sentence. */
  readonly units: readonly (readonly PresentFeature[])[];
}

/** Reads a draft once for all the rounds of learning. */
export function readForDanger({
  text,
  verdict,
  dangers,
}: CorpusDraft): ReadForDanger {
  const isDanger = verdict === "crisis";
  const read = readSentences(draftTokens(text));
  const others = isDanger
    ? dangers.map(featuresOf)
    : read.length > 1
      ? read.map((sentence) => dangerFeatures([sentence]))
      : [];
  return { isDanger, sentences: read, units: [featuresOf(text), ...others] };
}

function featuresOf(text: string): readonly PresentFeature[] {
  const tokens = draftTokens(text);
  return scaledFeatures(foundFeatures(tokens, wholeOf(tokens)).values());
}

/** From what log odds a draft without danger counts as taken for dangerous. */
const takenFrom = -2.5;

/**
 * Fits what danger looks like in a sentence, or in two: once on all drafts, once on those with danger and those
 * that the first took for dangerous, and adds the two, so that what tells danger from its look-alikes counts as
 * much as what tells it from everything.
 * @param asModel the model in which weights score danger and nothing else.
 * @returns a weight for each column, then the bias.
 */
export function trainDanger(
  drafts: readonly ReadForDanger[],
  columns: Columns,
  options: LogisticOptions,
  asModel: (weights: Float64Array) => DraftModel,
): Float64Array {
  const onAll = fitDanger(drafts, columns, options, asModel);
  const first = asModel(onAll);
  const hard = drafts.filter(
    ({ isDanger, sentences }) =>
      isDanger || dangerScore(sentences, first).score > takenFrom,
  );
  const onHard = fitDanger(hard, columns, options, asModel);
  return onAll.map((weight, at) => weight + (onHard[at] ?? 0));
}

/**
 * Learns from every draft whole, from the stretches that were marked as dangerous, and from each sentence of a
 * draft without danger; then once more, with the place it took for the most dangerous in each of these, since a
 * long harmless draft has many places to be taken for dangerous. Source for the second round: Andrews,
 * Tsochantaridis and Hofmann 2002, multiple-instance learning.
 */
function fitDanger(
  drafts: readonly ReadForDanger[],
  columns: Columns,
  options: LogisticOptions,
  asModel: (weights: Float64Array) => DraftModel,
): Float64Array {
  const units = drafts.flatMap((draft) =>
    draft.units.map((features): Unit => ({
      isDanger: draft.isDanger,
      features,
    })),
  );
  const first = asModel(fit(units, columns, options));
  const taken = drafts
    .filter(({ isDanger, sentences }) => !isDanger && sentences.length > 1)
    .map(({ sentences }): Unit => ({
      isDanger: false,
      features: dangerFeatures(dangerScore(sentences, first).places),
    }));
  return fit([...units, ...taken], columns, options);
}

function fit(
  units: readonly Unit[],
  columns: Columns,
  options: LogisticOptions,
): Float64Array {
  return fitWithRatios(
    sparseRows(
      units.map(({ features }) => features),
      columns,
    ),
    Uint8Array.from(units, ({ isDanger }) => (isDanger ? 1 : 0)),
    options,
  );
}
