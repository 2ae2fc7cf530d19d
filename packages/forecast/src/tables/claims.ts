import { calibratedEffects } from "./calibrated-effects.ts";
import type { Effect } from "./effect.ts";
import { allEffects, sizeWithoutCases } from "./effects.ts";
import type { Size } from "./size.ts";

/** What counts: all; all but coaches' claims (grade D); or effects as they were before cases taught their sizes (grade E). */
export type Claims = "with coaches" | "without coaches" | "without cases";

const nothing: Size = { mean: 0, se: 0 };

/** The size of an effect by what counts. */
const sizeBy: Readonly<Record<Claims, (effect: Effect) => Size>> = {
  "with coaches": (effect) => effect,
  "without coaches": (effect) =>
    effect.withoutCoachClaims ?? (effect.grade === "D" ? nothing : effect),
  "without cases": sizeWithoutCases,
};

/** The size of one effect by what counts. */
export interface ClaimedSize extends Size {
  /** The first of the claims by which it is the same, or nothing at all. */
  readonly sameAs: Claims | "nothing";
}

const calibrated: ReadonlySet<number> = new Set(
  calibratedEffects.map(({ index }) => index),
);

/** In the order of `allEffects`. */
export const claimedSizes: Readonly<Record<Claims, readonly ClaimedSize[]>> = {
  "with coaches": allEffects.map(claimed("with coaches")),
  "without coaches": allEffects.map(claimed("without coaches")),
  "without cases": allEffects.map(claimed("without cases")),
};

function claimed(
  claims: Claims,
): (effect: Effect, index: number) => ClaimedSize {
  return (effect, index) => {
    const { mean, se } = sizeBy[claims](effect);
    // The posterior has its size, whatever coaches claim; without cases it has another.
    if (calibrated.has(index))
      return {
        mean,
        se,
        sameAs: claims === "without cases" ? claims : "with coaches",
      };
    if (mean === 0 && se === 0) return { mean, se, sameAs: "nothing" };
    const all = sizeBy["with coaches"](effect);
    const isSame = all.mean === mean && all.se === se;
    return { mean, se, sameAs: isSame ? "with coaches" : claims };
  };
}
