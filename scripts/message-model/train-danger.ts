import {
  dangerFeatures,
  dangerScore,
  readSentences,
} from "../../packages/guide/src/message-check/danger-score.ts";
import type { DraftModel } from "../../packages/guide/src/message-check/draft-model.ts";
import { draftTokens } from "../../packages/guide/src/message-check/draft-tokens.ts";
import {
  foundFeatures,
  type PresentFeature,
  scaledFeatures,
} from "../../packages/guide/src/message-check/score-draft.ts";
import { type Columns, sparseRows } from "./feature-columns.ts";
import { fitWithRatios } from "./fit-with-ratios.ts";
import type { LogisticOptions } from "./logistic.ts";
import type { CorpusDraft } from "./read-corpus.ts";

interface Unit {
  readonly isDanger: boolean;
  readonly features: readonly PresentFeature[];
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
  drafts: readonly CorpusDraft[],
  columns: Columns,
  options: LogisticOptions,
  asModel: (weights: Float64Array) => DraftModel,
): Float64Array {
  const onAll = fitDanger(drafts, columns, options, asModel);
  const first = asModel(onAll);
  const hard = drafts.filter(
    ({ text, verdict }) =>
      verdict === "crisis" ||
      dangerScore(readSentences(draftTokens(text)), first).score > takenFrom,
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
  drafts: readonly CorpusDraft[],
  columns: Columns,
  options: LogisticOptions,
  asModel: (weights: Float64Array) => DraftModel,
): Float64Array {
  const units = drafts.flatMap(unitsOf);
  const first = asModel(fit(units, columns, options));
  const taken = drafts
    .filter(({ verdict }) => verdict !== "crisis")
    .flatMap(({ text }): readonly Unit[] => {
      const read = readSentences(draftTokens(text));
      const { places } = dangerScore(read, first);
      return read.length > 1
        ? [{ isDanger: false, features: dangerFeatures(places) }]
        : [];
    });
  return fit([...units, ...taken], columns, options);
}

function unitsOf({ text, verdict, dangers }: CorpusDraft): readonly Unit[] {
  const isDanger = verdict === "crisis";
  const read = readSentences(draftTokens(text));
  const whole = wholeOf(text);
  const others = isDanger
    ? dangers.map(wholeOf)
    : read.length > 1
      ? read.map((sentence) => dangerFeatures([sentence]))
      : [];
  return [whole, ...others].map((features) => ({ isDanger, features }));
}

function wholeOf(text: string): readonly PresentFeature[] {
  const tokens = draftTokens(text);
  return scaledFeatures(
    foundFeatures(tokens, { from: 0, to: tokens.length }).values(),
  );
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
    new Uint8Array(units.length).fill(1),
    options,
  );
}
