import type { BreakWay } from "@staying-power/case";

/**
 * What one break of No Contact does: the odds of each apart level against the one below it fall by this, on the log
 * scale, on its day; in every draw less or more by a factor whose logarithm has the standard deviation `seLog`, so never
 * less than nothing. Grade D: METHOD T3 and section 3 say that it costs; the size is judged as about what one to three
 * weeks of the same conduct do by their rows in `conductEffects`. Research has measured no such thing.
 */
export const slipCosts: Readonly<Record<BreakWay, number>> = {
  wrote: 0.08,
  called: 0.08,
  "turned-up": 0.14,
  "through-friends": 0.06,
  "reacted-online": 0.04,
  other: 0.08,
};

/** Doubt about `slipCosts`, and how they add up and wear off. Judgement. */
export const slips = {
  seLog: 0.5,
  /** Half of its cost is left after so many weeks. */
  halfLifeWeeks: 8,
  /** However many there are, together they never cost more than this: the closer to it, the less one more does. */
  most: 1.5,
} as const;

/** Half of what is told about one's conduct is taken to go on for so many weeks after it was told. Judgement. */
export const conductLasts = { halfLifeWeeks: 4, askAgainWeeks: 3 } as const;
