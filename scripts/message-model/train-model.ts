import {
  draftContexts,
  draftLabels,
} from "../../packages/guide/src/message-check/draft-check.ts";
import { dangerScore } from "../../packages/guide/src/message-check/danger-score.ts";
import { draftTokens } from "../../packages/guide/src/message-check/draft-tokens.ts";
import { clampedScore } from "../../packages/guide/src/message-check/plain-verdict.ts";
import { weightByKind } from "../../packages/guide/src/message-check/draft-features.ts";
import {
  type PresentFeature,
  presentFeatures,
} from "../../packages/guide/src/message-check/score-draft.ts";
import {
  oneSentenceIsEnough,
  readStretches,
} from "../../packages/guide/src/message-check/draft-scores.ts";
import { fitWithRatios } from "./fit-with-ratios.ts";
import { fitLogistic, scoreRow, type SparseRows } from "./logistic.ts";
import type { CorpusDraft } from "./read-corpus.ts";

/** The model's file: whole numbers, to be divided by `unit`. */
export interface ModelFile {
  readonly unit: number;
  readonly bias: readonly number[];
  readonly thresholds: Readonly<Record<string, number>>;
  readonly crisisThreshold: number;
  readonly verdicts: Readonly<
    Record<string, Readonly<Record<string, readonly number[]>>>
  >;
  readonly features: Readonly<Record<string, readonly number[]>>;
}

const unit = 20;
/** How many weights the file holds at the most: those that move the most drafts furthest. */
const mostWeights = 38_000;
/** How often a feature is seen before it is learnt from: pieces of words and rows of words are many. */
const fewest = (name: string): number =>
  name.startsWith("p:")
    ? 12
    : name.startsWith("s:")
      ? 6
      : name.split(" ").length * 2;
/** Drafts written one after another belong together, often as contrasts. */
const foldLength = 20;
const folds = 3;
const wordFit = { ridge: 1, iterations: 40 };
const verdictFit = { ridge: 2, iterations: 60 };
const plainVerdicts = ["ok", "edit", "hold"] as const;

const targets = [
  ...draftLabels.map((label) => ({
    name: label,
    holds: ({ labels }: CorpusDraft) => labels.includes(label),
  })),
  ...(["ok", "edit", "hold", "crisis"] as const).map((verdict) => ({
    name: `verdict-${verdict}`,
    holds: (draft: CorpusDraft) => draft.verdict === verdict,
  })),
];

/** Trains everything on the drafts; the same drafts in the same order give the same file. */
export function trainModel(drafts: readonly CorpusDraft[]): ModelFile {
  const stretches = drafts.flatMap(({ text, context }, at) => {
    const tokens = draftTokens(text);
    return readStretches(tokens).map(({ from, to }, place) => ({
      at,
      isWhole: place === 0,
      features: presentFeatures(tokens, from, to, context),
    }));
  });
  const seen = timesSeen(
    stretches.flatMap(({ isWhole, features }) => (isWhole ? [features] : [])),
  );
  const columnByName = columns(seen);
  const rows = sparseRows(
    stretches.map(({ features }) => features),
    columnByName,
  );
  const fold = (at: number): number => Math.floor(at / foldLength) % folds;
  // What each target scores on drafts that its weights were not fitted to.
  const unseen = targets.map(() => new Float64Array(drafts.length));
  const full: Float64Array[] = [];
  const danger = new Float64Array(drafts.length);
  for (const [which, { name, holds }] of targets.entries()) {
    const truth = Uint8Array.from(drafts, (draft) => (holds(draft) ? 1 : 0));
    const scores = unseen[which] ?? new Float64Array();
    if (name === "verdict-crisis") {
      const units = dangerUnits(drafts);
      const unitRows = sparseRows(
        units.map(({ features }) => features),
        columnByName,
      );
      const isCrisis = Uint8Array.from(units, ({ at }) => truth[at] ?? 0);
      const fit = (out: number): Float64Array =>
        fitWithRatios(
          unitRows,
          isCrisis,
          Uint8Array.from(units, ({ at }) => (fold(at) === out ? 0 : 1)),
          wordFit,
        );
      for (let out = 0; out < folds; out += 1) {
        const model = asModel([[which, fit(out)]], columnByName, seen);
        for (const [at, { text }] of drafts.entries())
          if (fold(at) === out)
            danger[at] = dangerScore(draftTokens(text), model).score;
      }
      scores.set(danger);
      full.push(fit(-1));
      continue;
    }
    const stretchTruth = Uint8Array.from(stretches, ({ at }) => truth[at] ?? 0);
    const fit = (out: number): Float64Array =>
      fitWithRatios(
        rows,
        stretchTruth,
        Uint8Array.from(stretches, ({ at, isWhole }) =>
          isWhole && fold(at) !== out ? 1 : 0,
        ),
        wordFit,
      );
    const sentencesCount = oneSentenceIsEnough(name);
    for (let out = 0; out < folds; out += 1) {
      const weights = fit(out);
      for (const [row, { at, isWhole }] of stretches.entries()) {
        if (fold(at) !== out || !(isWhole || sentencesCount)) continue;
        const score = scoreRow(rows, row, weights);
        scores[at] = isWhole ? score : Math.max(scores[at] ?? score, score);
      }
    }
    full.push(fit(-1));
  }
  const { bias, features } = asModel([...full.entries()], columnByName, seen);
  const label = (name: string): number =>
    targets.findIndex((target) => target.name === name);
  return {
    unit,
    bias,
    thresholds: Object.fromEntries(
      draftLabels.map((name) => [
        name,
        bestThreshold(
          unseen[label(name)] ?? new Float64Array(),
          drafts.map(({ labels }) => labels.includes(name)),
        ),
      ]),
    ),
    crisisThreshold: bestThreshold(
      danger,
      drafts.map(({ verdict }) => verdict === "crisis"),
    ),
    verdicts: Object.fromEntries(
      draftContexts.map((context) => [
        context,
        verdictWeights(drafts, unseen, context),
      ]),
    ),
    features: Object.fromEntries(
      [...features].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

interface DangerUnit {
  /** Which draft it is of. */
  readonly at: number;
  readonly features: readonly PresentFeature[];
}

/**
 * What danger is learnt from: every draft whole, and each sentence of those without danger. Which sentence of a
 * dangerous draft is the dangerous one, nobody marked.
 */
function dangerUnits(drafts: readonly CorpusDraft[]): readonly DangerUnit[] {
  return drafts.flatMap(({ text, verdict }, at) => {
    const tokens = draftTokens(text);
    const parts = readStretches(tokens);
    const learnt = verdict === "crisis" ? parts.slice(0, 1) : parts;
    return learnt.map(({ from, to }) => ({
      at,
      features: presentFeatures(tokens, from, to, null),
    }));
  });
}

function timesSeen(
  present: readonly (readonly PresentFeature[])[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const features of present)
    for (const { name } of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return seen;
}

function columns(
  seen: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const [name, count] of seen)
    if (count >= fewest(name)) byName.set(name, byName.size);
  return byName;
}

function sparseRows(
  present: readonly (readonly PresentFeature[])[],
  columnByName: ReadonlyMap<string, number>,
): SparseRows {
  const rowStart = new Int32Array(present.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (const [row, features] of present.entries()) {
    for (const feature of features) {
      const at = columnByName.get(feature.name);
      if (at === undefined) continue;
      column.push(at);
      value.push(feature.value);
    }
    rowStart[row + 1] = column.length;
  }
  return {
    rowStart,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
    columns: columnByName.size,
  };
}

function asModel(
  weightsByTarget: readonly (readonly [number, Float64Array])[],
  columnByName: ReadonlyMap<string, number>,
  seen: ReadonlyMap<string, number>,
) {
  const bias = targets.map(() => 0);
  const all: {
    readonly name: string;
    readonly target: number;
    readonly weight: number;
    readonly reach: number;
  }[] = [];
  for (const [target, weights] of weightsByTarget) {
    bias[target] = Math.round((weights[columnByName.size] ?? 0) * unit);
    for (const [name, at] of columnByName) {
      const weight = weights[at] ?? 0;
      const kind = weightByKind[name.charAt(0)] ?? 1;
      const reach = Math.abs(weight) * kind * Math.sqrt(seen.get(name) ?? 0);
      all.push({ name, target, weight, reach });
    }
  }
  all.sort((a, b) => b.reach - a.reach);
  const features = new Map<string, number[]>();
  for (const { name, target, weight } of all.slice(0, mostWeights)) {
    const whole = Math.round(weight * unit);
    if (whole === 0) continue;
    const pairs = features.get(name) ?? [];
    pairs.push(target, whole);
    features.set(name, pairs);
  }
  return {
    unit,
    bias,
    features,
    thresholds: new Map(),
    crisisThreshold: 0,
    verdicts: new Map(),
  };
}

/** The threshold with the best F1, halfway to the next score, in hundredths. */
function bestThreshold(
  scores: Float64Array,
  truth: readonly boolean[],
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
    const measure = (2 * hits) / (positives + place + 1);
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
  const counts = new Uint8Array(here.length).fill(1);
  return Object.fromEntries(
    plainVerdicts.map((verdict) => {
      const truth = Uint8Array.from(here, (at) =>
        drafts[at]?.verdict === verdict ? 1 : 0,
      );
      const weights = fitLogistic(rows, truth, counts, verdictFit);
      return [verdict, [...weights].map((w) => Math.round(w * unit))];
    }),
  );
}
