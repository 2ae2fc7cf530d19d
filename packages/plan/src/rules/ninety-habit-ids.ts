/** The four habits of the weekly card, in the order in which the seed names them. Source: METHOD 10. */
export const ninetyHabitIds = [
  "empathy",
  "selflessness",
  "affection",
  "commitment",
] as const;

/** One of them. */
export type NinetyHabitId = (typeof ninetyHabitIds)[number];
