/** The three outcomes in the order every picture shows them. */
export const outcomeKeys = ["backAndStayed", "backAndLeft", "notBack"] as const;

export type OutcomeKey = (typeof outcomeKeys)[number];

/** Whole people of a hundred; for a difference, more or fewer of them. */
export function ofHundred(share: number): number {
  const people = Math.round(share * 100);
  return people === 0 ? 0 : people;
}
