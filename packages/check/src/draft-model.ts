import stored from "../en/message-model.json" with { type: "json" };
import {
  type DraftContext,
  type DraftLabel,
  draftContexts,
  draftLabels,
} from "./draft-check.ts";
import { type FeatureWeights, readFeatureLines } from "./feature-lines.ts";

/** The model as its file holds it; whole numbers, to be divided by `unit`. */
export interface DraftModel {
  readonly unit: number;
  /** One for each target, in the order of `modelTargets`. */
  readonly bias: readonly number[];
  /** From a feature to pairs of target and weight, one after another. */
  readonly features: FeatureWeights;
  /** From what score on a label holds. */
  readonly thresholds: ReadonlyMap<DraftLabel, number>;
  /** From what score on a sentence is a crisis. */
  readonly crisisThreshold: number;
  /** From what score on a sentence is worth asking after. */
  readonly worryThreshold: number;
  /** How the scores of all targets, in their order, make a verdict, in hundredths; the last weight stands alone. */
  readonly verdicts: ReadonlyMap<
    DraftContext,
    ReadonlyMap<"ok" | "edit" | "hold", readonly number[]>
  >;
}

/** The model that was trained by `npm run message-model`. */
export const draftModel: DraftModel = {
  unit: stored.unit,
  bias: stored.bias,
  features: readFeatureLines(stored.features),
  thresholds: new Map(
    draftLabels.map((label) => [label, stored.thresholds[label]]),
  ),
  crisisThreshold: stored.crisisThreshold,
  worryThreshold: stored.worryThreshold,
  verdicts: new Map(
    draftContexts.map((context) => [
      context,
      new Map(
        (["ok", "edit", "hold"] as const).map((verdict) => [
          verdict,
          stored.verdicts[context][verdict],
        ]),
      ),
    ]),
  ),
};
