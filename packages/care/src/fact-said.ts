import type { FactKey, FactValues } from "@staying-power/case";
import type { SafetyAnswer, SafetyKey } from "./safety-answers.ts";

/** A fact with its value. */
type FactSaid = {
  readonly [Key in FactKey]: {
    readonly fact: Key;
    readonly value: FactValues[Key];
  };
}[FactKey];

/**
 * What an answer about safety says of the case itself, so that nobody is asked twice.
 *
 * @param key - the question about safety.
 * @param answer - what was said to it.
 * @returns the fact that it answers as well; null when it answers none.
 */
export function factSaid(
  key: SafetyKey,
  answer: SafetyAnswer["answer"],
): FactSaid | null {
  if (
    key === "contact" &&
    (answer === "no" ||
      answer === "needs-space" ||
      answer === "they-asked" ||
      answer === "court-order")
  )
    return { fact: "contactForbidden", value: answer };
  if (
    key === "committed" &&
    (answer === "married" || answer === "engaged-or-a-year")
  )
    return { fact: "exPartner", value: "serious" };
  return null;
}
