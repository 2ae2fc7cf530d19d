import type { FeltMeasure } from "@staying-power/plan";
import { todayWords } from "@staying-power/words";

/** A word at the side of a picture, and its place from 0 to 10. */
export interface FeltStep {
  readonly at: number;
  readonly word: string;
}

const { moods, urges } = todayWords.now;

/** The words of the five steps, by what is told. */
export const feltWords: Readonly<Record<FeltMeasure, readonly string[]>> = {
  mood: moods,
  urge: urges,
};

/** Three of the steps, from the highest on. */
export const feltSteps: Readonly<Record<FeltMeasure, readonly FeltStep[]>> = {
  mood: [
    { at: 9, word: moods[4] },
    { at: 5, word: moods[2] },
    { at: 1, word: moods[0] },
  ],
  urge: [
    { at: 10, word: urges[4] },
    { at: 5, word: urges[2] },
    { at: 0, word: urges[0] },
  ],
};

/** How many letters the longest of these words has. */
export const longestStep: number = Math.max(
  ...[...feltSteps.mood, ...feltSteps.urge].map(({ word }) => word.length),
);
