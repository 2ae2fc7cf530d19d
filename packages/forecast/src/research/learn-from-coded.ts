import { conditionText } from "@staying-power/case";
import { allEffects } from "../tables/effects.ts";
import type { CodedCase } from "./coded-case.ts";
import { type CrossValidated, crossValidate } from "./cross-validate.ts";
import {
  type LearnedEffect,
  learnEffects,
  weighCases,
  type WeighingOptions,
  type Widened,
} from "./learn-effects.ts";

/** What coded cases would make of the model: nothing of it is changed. */
export interface LearnedFromCoded {
  readonly cases: number;
  readonly widened: Widened;
  /** What judged sizes of facts are multiplied by. */
  readonly scale: Widened;
  /** What moved most, in units of the prior's error, comes first. */
  readonly effects: readonly (Pick<
    LearnedEffect,
    "prior" | "learned" | "cases" | "outcome" | "slope" | "stopped"
  > & {
    /** What it acts on. */
    readonly on: string;
    /** When it applies, in the language of rules. */
    readonly when: string;
  })[];
  readonly validated: CrossValidated;
}

/** The share of the work that weighing the cases is. */
const weighing = 0.3;

/**
 * What coded cases make of the sizes of effects, and whether that would help on cases not seen.
 *
 * @param cases - coded cases.
 * @param options - see `WeighingOptions`.
 * @throws RangeError when there is no case.
 */
export function learnFromCoded(
  cases: readonly CodedCase[],
  { onProgress, ...options }: WeighingOptions = {},
): LearnedFromCoded {
  if (cases.length === 0)
    throw new RangeError("learnFromCoded: needs at least one case");
  const weighed = weighCases(cases, {
    ...options,
    onProgress: (share) => onProgress?.(share * weighing),
  });
  const { effects, widened, scale } = learnEffects(weighed);
  return {
    cases: cases.length,
    widened,
    scale,
    effects: effects
      .toSorted((one, other) => moved(other) - moved(one))
      .flatMap((learnt) => {
        const effect = allEffects[learnt.index];
        if (effect === undefined) return [];
        const { prior, learned, cases: told, outcome, slope, stopped } = learnt;
        return [
          {
            on: effect.on,
            when: conditionText(effect.when),
            prior,
            learned,
            cases: told,
            outcome,
            slope,
            stopped,
          },
        ];
      }),
    validated: crossValidate(weighed, {
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      onProgress: (share) => onProgress?.(weighing + share * (1 - weighing)),
    }),
  };
}

function moved({ prior, learned }: LearnedEffect): number {
  return Math.abs(learned.mean - prior.mean) / prior.se;
}
