import {
  summarise,
  summaryRoom,
  weightedMean,
  type Summary,
} from "@staying-power/engine";
import { directions, type DirectionRow } from "./directions.ts";
import type { Grade } from "../tables/grade.ts";
import { logit } from "./log-odds.ts";
import { populationMeans } from "./population.ts";
import { posterior } from "../ensemble/posterior.ts";
import { publishedTargets } from "../tables/published-targets.ts";
import { settings, type Setting } from "../tables/settings.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";

export type { DirectionRow } from "./directions.ts";

/** One published number beside what the model says of the same population. Proportions. */
export interface TargetRow {
  id: string;
  quantity: "back" | "stay" | "reason";
  published: number;
  low: number;
  high: number;
  model: number;
  /** 80 % interval of the model's population value over the parameter draws. */
  modelLow: number;
  modelHigh: number;
  sources: string[];
  grade: Grade;
  /** Whether the model's value lies in the published interval. */
  inside: boolean;
}

/** A kind of breakup: the chance of coming back within two years that the model gives it, beside what was published. */
export interface SettingRow {
  id: string;
  model: number;
  /** 80 % interval of the model's value among people of the setting over the parameter draws. */
  modelLow: number;
  modelHigh: number;
  /** Null when nothing was published of one breakup in this setting. */
  published: {
    /** Null when the sources set limits only. */
    value: number | null;
    low: number;
    high: number;
    sources: string[];
    grade: Grade;
  } | null;
  /** Whether the model's value lies within what was published; null when nothing was. */
  inside: boolean | null;
}

/** The model held against what was published. */
export interface Audit {
  targets: TargetRow[];
  settings: SettingRow[];
  /** Mean over the targets, and the settings with a published value, of |log-odds of ours − log-odds of theirs|. */
  meanAbsoluteLogitError: number;
  directions: DirectionRow[];
}

/**
 * Predicted against published, for every in-sample target, and the direction table.
 *
 * @param options - `groups`: how many imagined people behind each parameter draw; `seed`: fixes them (another seed than
 *   the calibration's, so that its people are not reused); `onProgress`: told how much is done, 0 … 1.
 */
export function audit(
  options: {
    readonly groups?: number;
    readonly seed?: number;
    readonly onProgress?: (share: number) => void;
  } = {},
): Audit {
  const { groups = 10, seed = 7, onProgress } = options;
  const parameters = parameterDraws(posterior);
  const { draws } = parameters;
  const means = populationMeans(parameters, settings, {
    groups,
    seed,
    onGroup: (done) => onProgress?.((0.8 * done) / groups),
  });
  const weights = new Float64Array(draws).fill(1 / draws);
  const room = summaryRoom(draws);
  const targets = publishedTargets.map((target, row): TargetRow => {
    const { mean, low, high } = summarise(means, weights, room, row * draws);
    return {
      id: target.id,
      quantity: target.quantity,
      published: target.value,
      low: target.low,
      high: target.high,
      model: mean,
      modelLow: low,
      modelHigh: high,
      sources: [...target.sources],
      grade: target.grade,
      inside: mean >= target.low && mean <= target.high,
    };
  });
  const settingRows = settings.map((setting, index) =>
    settingRow(
      setting,
      summarise(
        means,
        weights,
        room,
        (publishedTargets.length + index) * draws,
      ),
    ),
  );
  const errors = Float64Array.from(
    [
      ...targets,
      ...settingRows.map(({ model, published }) => ({
        model,
        published: published?.value ?? null,
      })),
    ].flatMap(({ model, published }) =>
      published === null ? [] : [Math.abs(logit(model) - logit(published))],
    ),
  );
  const rows = directions((share) => onProgress?.(0.8 + 0.2 * share));
  return {
    targets,
    settings: settingRows,
    meanAbsoluteLogitError: weightedMean(
      errors,
      new Float64Array(errors.length).fill(1 / errors.length),
    ),
    directions: rows,
  };
}

function settingRow(
  { id, figure }: Setting,
  { mean, low, high }: Summary,
): SettingRow {
  const row = { id, model: mean, modelLow: low, modelHigh: high };
  if (figure.kind === "none published")
    return { ...row, published: null, inside: null };
  return {
    ...row,
    published: {
      value: figure.kind === "value" ? figure.value : null,
      low: figure.low,
      high: figure.high,
      sources: [...figure.sources],
      grade: figure.grade,
    },
    inside: mean >= figure.low && mean <= figure.high,
  };
}
