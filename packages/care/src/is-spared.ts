import type { Facts } from "@staying-power/case";
import type { SafetyKey } from "./safety-answers.ts";

/**
 * Whether a fact of the case answers a question about safety already.
 *
 * @param key - the question.
 * @param facts - the facts of the case as of today.
 */
export function isSpared(key: SafetyKey, facts: Facts): boolean {
  return (
    (key === "contact" && facts.contactForbidden !== undefined) ||
    (key === "adult" && facts.ageMe !== undefined)
  );
}
