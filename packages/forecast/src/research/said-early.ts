import type { EarlyCase } from "@staying-power/case";
import { historyStep } from "../history.ts";

/**
 * What the forecast said before the outcome was known: the last step of the history that the app works out of the same
 * early case, so that both give the same digits.
 *
 * @param early - from `earlyCase`.
 * @returns the share of people who come back within a year of that day, 0 … 1.
 */
export function saidEarly({ case: theCase, day }: EarlyCase): number {
  const { outcomes } = historyStep(theCase, [day], 0, {
    today: day,
    first: day,
  });
  return 1 - outcomes.notBack.mean;
}
