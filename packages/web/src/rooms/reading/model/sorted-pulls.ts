import type { WholePull } from "@staying-power/words";

/** What pulls most first; what changes less than one of a hundred on both counts is only counted. */
export function sortedPulls(pulls: readonly WholePull[]): {
  shown: readonly WholePull[];
  small: number;
} {
  const strength = (pull: WholePull): number =>
    Math.max(Math.abs(pull.back), Math.abs(pull.stay));
  const shown = pulls
    .filter((pull) => strength(pull) > 0)
    .toSorted((a, b) => strength(b) - strength(a));
  return { shown, small: pulls.length - shown.length };
}
