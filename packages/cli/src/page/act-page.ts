import type { ActJudged } from "@staying-power/plan";
import { actWords, mapWords } from "@staying-power/words";
import { paragraphs } from "./paragraphs.ts";

/** Whether it was a break, why, and what to do now. */
export function actPage(judged: ActJudged, width: number): string {
  const { name, why, now } = actWords[judged.act];
  return paragraphs(width, [
    name,
    mapWords.classes[judged.class],
    why,
    ...(judged.why.length > 0
      ? [mapWords.because(judged.why.map(mapWords.why))]
      : []),
    now,
    mapWords.whoSays(mapWords.marks[judged.mark]),
  ]);
}
