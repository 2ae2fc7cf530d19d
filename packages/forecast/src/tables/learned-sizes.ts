import type { LearnedSize } from "./learned-size.ts";

/**
 * Sizes learned from coded cases, by the name of the effect, as scripts/learn-effects.ts writes them; how:
 * docs/coded-cases.md. None has been taken over yet.
 */
export const learnedSizes: Readonly<Record<string, LearnedSize>> = {};
