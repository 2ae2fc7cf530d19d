import { weightByKind } from "../../packages/check/src/draft-features.ts";
import type { DraftModel } from "../../packages/check/src/draft-model.ts";
import { draftScores } from "../../packages/check/src/draft-scores.ts";
import {
  type ModelTarget,
  modelTargets,
} from "../../packages/check/src/model-targets.ts";
import { draftTokens } from "../../packages/check/src/draft-tokens.ts";
import {
  featuresIn,
  foundFeatures,
} from "../../packages/check/src/score-draft.ts";
import { wholeOf } from "../../packages/check/src/sentences.ts";
import {
  type Columns,
  featureColumns,
  narrowRows,
  sparseRows,
  timesSeen,
} from "./feature-columns.ts";
import { fitWithRatios } from "./fit-with-ratios.ts";
import type { LogisticOptions } from "./logistic.ts";
import type { CorpusDraft } from "./read-corpus.ts";
import { readForDanger, trainDanger } from "./train-danger.ts";

/** How many weights a model holds at the most: those that move the most drafts furthest, danger apart. */
const mostWeights = { danger: 12_000, others: 34_000 };
/** Whole numbers are kept, to be divided by this. */
const unit = 10;
/** Drafts written one after another belong together, often as contrasts. */
const foldLength = 20;
/** In how many parts the drafts are cut, each to be scored by a model that did not learn from it. */
export const folds = 3;
const roughFit = { ridge: 1, iterations: 20 };
const fineFit = { ridge: 1, iterations: 40 };

const crisisTarget = modelTargets.indexOf("verdict-crisis");

/** Whether what a target stands for is true of a draft. */
function holds(target: ModelTarget, draft: CorpusDraft): boolean {
  return (
    target === `verdict-${draft.verdict}` ||
    draft.labels.some((label) => label === target)
  );
}

/** A model, and what it makes of the drafts it did not learn from: for each its place and its scores. */
export interface TrainedFold {
  readonly model: DraftModel;
  readonly unseen: readonly (readonly [number, Float64Array])[];
}

/**
 * Trains every target: on all columns, then once more on those that move it most.
 * @param out which fold is left out, or null to learn from all.
 */
export function trainFold(
  drafts: readonly CorpusDraft[],
  out: number | null,
): TrainedFold {
  const isOut = (at: number): boolean =>
    Math.floor(at / foldLength) % folds === out;
  const learnt = drafts.filter((_, at) => !isOut(at));
  const wholes = learnt.map(({ text, context }) => {
    const tokens = draftTokens(text);
    return featuresIn(foundFeatures(tokens, wholeOf(tokens)), context);
  });
  const read = learnt.map(readForDanger);
  const seen = timesSeen(wholes);
  const columns = featureColumns(seen);
  const rows = sparseRows(wholes, columns);
  const fit = (
    which: number,
    on: Columns,
    options: LogisticOptions,
  ): Float64Array => {
    if (which === crisisTarget)
      return trainDanger(read, on, options, (weights) =>
        asModel([[which, on, weights]]),
      );
    const target = modelTargets[which];
    return fitWithRatios(
      on === columns ? rows : narrowRows(rows, columns, on),
      Uint8Array.from(learnt, (draft) =>
        target !== undefined && holds(target, draft) ? 1 : 0,
      ),
      options,
    );
  };
  const rough = modelTargets.map((_, which) => fit(which, columns, roughFit));
  const model = asModel(
    farthestReaching(rough, columns, seen).map((on, which) => [
      which,
      on,
      fit(which, on, fineFit),
    ]),
  );
  return {
    model,
    unseen: drafts.flatMap(({ text, context }, at) =>
      isOut(at)
        ? [[at, draftScores(draftTokens(text), context, model).scores] as const]
        : [],
    ),
  };
}

/** For each target the columns whose weights move the most drafts furthest, so many of them together. */
function farthestReaching(
  weightsByTarget: readonly Float64Array[],
  columns: Columns,
  seen: ReadonlyMap<string, number>,
): readonly Columns[] {
  const names = [...columns.keys()];
  const reach = weightsByTarget.map((weights) =>
    Float64Array.from(columns, ([name, at]) => {
      const kind = weightByKind[name.charAt(0)] ?? 1;
      return Math.abs(weights[at] ?? 0) * kind * Math.sqrt(seen.get(name) ?? 0);
    }),
  );
  const least = (some: readonly Float64Array[], most: number): number => {
    const all = Float64Array.from(some.flatMap((one) => [...one])).sort();
    return all[all.length - most] ?? 0;
  };
  const leastDanger = least(
    reach.filter((_, which) => which === crisisTarget),
    mostWeights.danger,
  );
  const leastOther = least(
    reach.filter((_, which) => which !== crisisTarget),
    mostWeights.others,
  );
  return reach.map(
    (one, which) =>
      new Map(
        names
          .filter(
            (_, at) =>
              (one[at] ?? 0) >
              (which === crisisTarget ? leastDanger : leastOther),
          )
          .map((name, at) => [name, at]),
      ),
  );
}

/** The model that whole weights make: which target, on which columns, with what weights and bias. */
function asModel(
  fitted: readonly (readonly [number, Columns, Float64Array])[],
): DraftModel {
  const bias = modelTargets.map(() => 0);
  const features = new Map<string, number[]>();
  for (const [target, columns, weights] of fitted) {
    bias[target] = Math.round((weights[columns.size] ?? 0) * unit);
    for (const [name, at] of columns) {
      const whole = Math.round((weights[at] ?? 0) * unit);
      if (whole === 0) continue;
      const pairs = features.get(name) ?? [];
      pairs.push(target, whole);
      features.set(name, pairs);
    }
  }
  return {
    unit,
    bias,
    features,
    thresholds: new Map(),
    crisisThreshold: 0,
    worryThreshold: 0,
    verdicts: new Map(),
  };
}
