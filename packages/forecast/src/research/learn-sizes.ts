import { effectName } from "../tables/effect-name.ts";
import type { Size } from "../tables/size.ts";
import { allEffects } from "../tables/effects.ts";
import type { LearnedSize } from "../tables/learned-size.ts";
import {
  learnEffects,
  type WeighedCase,
  type Widened,
} from "./learn-effects.ts";

/** What the model takes over from coded cases. */
export interface LearnedSizes {
  readonly cases: number;
  readonly widened: Widened;
  readonly scale: Widened;
  /** By the name of an effect. */
  readonly sizes: Readonly<Record<string, LearnedSize>>;
}

/**
 * The sizes that coded cases give to effects, as the model keeps them.
 *
 * @param weighed - from `weighCases`.
 * @returns sizes in steps of a thousandth; the same cases give the same sizes.
 */
export function learnSizes(weighed: readonly WeighedCase[]): LearnedSizes {
  const { effects, widened, scale } = learnEffects(weighed);
  return {
    cases: weighed.length,
    widened,
    scale: { back: rounded(scale.back), stay: rounded(scale.stay) },
    sizes: Object.fromEntries(
      effects.flatMap(({ index, from, learned, cases: told, ...rest }) => {
        const effect = allEffects[index];
        if (effect === undefined) return [];
        const { outcome, slope, stopped } = rest;
        const size = {
          ...roundedSize(learned),
          from: roundedSize(from),
          cases: told,
          outcome,
          slope: rounded(slope),
          stopped,
        };
        return [[effectName(effect, index), size]];
      }),
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
