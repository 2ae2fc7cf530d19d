import type { WholeHundred, WholeOutcomes } from "@staying-power/words";

/** The three outcomes in the order every picture shows them. */
export const outcomeKeys = ["backAndStayed", "backAndLeft", "notBack"] as const;

export type OutcomeKey = (typeof outcomeKeys)[number];

/** The counts of a hundred people, without their ranges. */
export function countsOf({
  backAndStayed,
  backAndLeft,
  notBack,
}: WholeOutcomes): WholeHundred {
  return {
    backAndStayed: backAndStayed.about,
    backAndLeft: backAndLeft.about,
    notBack: notBack.about,
  };
}

/** Whole people of a hundred; for a difference, more or fewer of them. */
export function ofHundred(share: number): number {
  const people = Math.round(share * 100);
  return people === 0 ? 0 : people;
}
