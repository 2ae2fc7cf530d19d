import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  draftContexts,
  draftLabels,
} from "../../packages/check/src/draft-check.ts";
import type { FeatureWeights } from "../../packages/check/src/feature-lines.ts";
import { modelTargets } from "../../packages/check/src/model-targets.ts";
import { clampedScore } from "../../packages/check/src/plain-verdict.ts";
import type { FoldTask } from "./fold-worker.ts";
import { fitLogistic, type SparseRows } from "./logistic.ts";
import type { CorpusDraft } from "./read-corpus.ts";
import { folds, type TrainedFold } from "./train-fold.ts";

/** The model's file: whole numbers, to be divided by `unit`; those of the verdicts are in hundredths. */
export interface ModelFile {
  readonly unit: number;
  readonly bias: readonly number[];
  readonly thresholds: Readonly<Record<string, number>>;
  readonly crisisThreshold: number;
  readonly worryThreshold: number;
  readonly verdicts: Readonly<
    Record<string, Readonly<Record<string, readonly number[]>>>
  >;
  readonly features: FeatureWeights;
}

const verdictFit = { ridge: 2, iterations: 60 };
const plainVerdicts = ["ok", "edit", "hold"] as const;

/**
 * Trains everything on the drafts, a thread for each core; the same drafts in the same order give the same file,
 * however many threads there are.
 */
export async function trainModel(
  drafts: readonly CorpusDraft[],
): Promise<ModelFile> {
  const outs = [...Array(folds).keys(), null];
  const trained: TrainedFold[] = [];
  const work = async (): Promise<void> => {
    for (;;) {
      const out = outs.shift();
      if (out === undefined) return;
      trained[out ?? folds] = await trainApart({ drafts, out });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  const whole = trained[folds];
  if (whole === undefined) throw new Error("nothing was trained");
  // What each target scores on drafts that its weights were not fitted to.
  const unseen = modelTargets.map(() => new Float64Array(drafts.length));
  for (const [at, scores] of trained.flatMap((one) => one.unseen))
    for (const [which, score] of scores.entries())
      (unseen[which] ?? scores)[at] = score;
  const threshold = (
    target: (typeof modelTargets)[number],
    holds: (draft: CorpusDraft) => boolean,
    beta: number,
  ): number =>
    bestThreshold(
      unseen[modelTargets.indexOf(target)] ?? new Float64Array(),
      drafts.map(holds),
      beta,
    );
  const isCrisis = ({ verdict }: CorpusDraft): boolean => verdict === "crisis";
  return {
    unit: whole.model.unit,
    bias: whole.model.bias,
    thresholds: Object.fromEntries(
      draftLabels.map((label) => [
        label,
        threshold(label, ({ labels }) => labels.includes(label), 0.7),
      ]),
    ),
    // A false alarm counts a little more than a miss, which the soft line below still points out: the next alarm is
    // not believed. And each of the models that are asked here saw a third less, and is less sure.
    crisisThreshold: threshold("verdict-crisis", isCrisis, 0.9),
    worryThreshold: threshold("verdict-crisis", isCrisis, 1.8),
    verdicts: Object.fromEntries(
      draftContexts.map((context) => [
        context,
        verdictWeights(drafts, unseen, context),
      ]),
    ),
    features: whole.model.features,
  };
}

async function trainApart(task: FoldTask): Promise<TrainedFold> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./fold-worker.ts", import.meta.url));
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(task);
  });
}

/** The threshold with the best F-beta, halfway to the next score, in hundredths; a beta of 2 would rather find too much. */
function bestThreshold(
  scores: Float64Array,
  truth: readonly boolean[],
  beta: number,
): number {
  const order = [...scores.keys()].toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  const positives = truth.filter(Boolean).length;
  let hits = 0;
  let best = -1;
  let threshold = 0;
  for (const [place, at] of order.entries()) {
    if (truth[at] === true) hits += 1;
    const measure =
      ((1 + beta * beta) * hits) / (beta * beta * positives + place + 1);
    if (measure <= best) continue;
    best = measure;
    const next = scores[order[place + 1] ?? at] ?? 0;
    threshold = ((scores[at] ?? 0) + next) / 2;
  }
  return Math.round(threshold * 100) / 100;
}

function verdictWeights(
  drafts: readonly CorpusDraft[],
  unseen: readonly Float64Array[],
  context: string,
): Record<string, readonly number[]> {
  const here = drafts.flatMap((draft, at) =>
    draft.context === context && draft.verdict !== "crisis" ? [at] : [],
  );
  const width = unseen.length;
  const rows: SparseRows = {
    rowStart: Int32Array.from(
      { length: here.length + 1 },
      (_, row) => row * width,
    ),
    column: Int32Array.from(
      { length: here.length * width },
      (_, k) => k % width,
    ),
    value: Float64Array.from({ length: here.length * width }, (_, k) =>
      clampedScore(unseen[k % width]?.[here[Math.floor(k / width)] ?? 0] ?? 0),
    ),
    columns: width,
  };
  return Object.fromEntries(
    plainVerdicts.map((verdict) => {
      const truth = Uint8Array.from(here, (at) =>
        drafts[at]?.verdict === verdict ? 1 : 0,
      );
      const weights = fitLogistic(rows, truth, verdictFit);
      return [verdict, [...weights].map((w) => Math.round(w * 100))];
    }),
  );
}
