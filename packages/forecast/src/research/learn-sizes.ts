import type { Effect } from "../tables/effect.ts";
import { effectName } from "../tables/effect-name.ts";
import { allEffects, conducts } from "../tables/effects.ts";
import type { LearnedSize } from "../tables/learned-size.ts";
import type { Size } from "../tables/size.ts";
import {
  type LearnedEffect,
  learnEffects,
  type WeighedCase,
  type Widened,
} from "./learn-effects.ts";

/** What cases say of an effect. */
export interface TaughtEffect extends Pick<
  LearnedEffect,
  "cases" | "outcome" | "slope" | "stopped"
> {
  readonly effect: Effect;
  /** What it was taken to be before cases. */
  readonly before: Size;
  readonly learned: Size;
}

/** What the model takes over from coded cases. */
export interface LearnedSizes {
  readonly cases: number;
  readonly widened: Widened;
  readonly scale: Widened;
  /** What the model keeps, by the name of an effect. */
  readonly sizes: Readonly<Record<string, LearnedSize>>;
  /** What is told of them: of facts first, then of what the person does. */
  readonly effects: readonly TaughtEffect[];
}

/**
 * The sizes that coded cases give to effects, as the model keeps them.
 *
 * @param weighed - from `weighCases`.
 * @returns sizes in steps of a thousandth; the same cases give the same sizes.
 */
export function learnSizes(weighed: readonly WeighedCase[]): LearnedSizes {
  const { effects, widened, scale } = learnEffects(weighed);
  const taught = effects.flatMap((one) => {
    const effect = allEffects[one.index];
    return effect === undefined ? [] : [{ ...one, effect }];
  });
  return {
    cases: weighed.length,
    widened,
    scale: { back: rounded(scale.back), stay: rounded(scale.stay) },
    sizes: Object.fromEntries(
      taught.map(({ index, effect, from, learned }) => [
        effectName(effect, index),
        {
          ...roundedSize(learned),
          ...((effect.before ?? effect).grade === "D"
            ? { from: roundedSize(from) }
            : {}),
        },
      ]),
    ),
    effects: taught
      .map(({ effect, prior, learned, cases, outcome, slope, stopped }) => ({
        effect,
        before: prior,
        learned: roundedSize(learned),
        cases,
        outcome,
        slope: rounded(slope),
        stopped,
      }))
      .toSorted(
        (one, other) =>
          Number(conducts.has(one.effect)) - Number(conducts.has(other.effect)),
      ),
  };
}

function roundedSize({ mean, se }: Size): Size {
  return { mean: rounded(mean), se: rounded(se) };
}

/** Never −0, which is not what is written. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
