import type { Reading } from "@staying-power/forecast";

export type Pull = Reading["pulls"][number];

/** Less than half a person of a hundred on both counts: not worth a line of its own. */
const negligible = 0.005;

/** What pulls most first; what pulls next to nothing is only counted. */
export function sortedPulls(pulls: readonly Pull[]): {
  shown: readonly Pull[];
  small: number;
} {
  const strength = (pull: Pull): number =>
    Math.max(Math.abs(pull.back52), Math.abs(pull.stay52));
  const shown = pulls
    .filter((pull) => strength(pull) >= negligible)
    .sort((a, b) => strength(b) - strength(a));
  return { shown, small: pulls.length - shown.length };
}
