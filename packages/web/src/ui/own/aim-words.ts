import { aimWords as ours, type TextsByName } from "@staying-power/words";
import { laidOver } from "./in-use.tsx";

/** What to try against an urge, in a coach's words where there are some; how much is known of it stays ours. */
export const techniqueWords: typeof ours.techniques = laidOver(
  ours.techniques,
  ({ coach, laying }, id, entry) =>
    laying.fields(coach.texts, "aim", id, entry),
);

/** What of it may stand in a coach's words, as we say it. */
export function oursOfTechnique(id: keyof typeof ours.techniques): TextsByName {
  const { name, how } = ours.techniques[id];
  return { [`aim.${id}.name`]: name, [`aim.${id}.how`]: how };
}
