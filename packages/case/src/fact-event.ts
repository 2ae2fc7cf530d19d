import type { FactEvent } from "./event.ts";
import type { FactKey, FactValues } from "./facts.ts";

/**
 * A dated answer.
 * @param at a calendar date or an instant with its offset
 * @param fact the fact that was asked for
 * @param value the answer; null for no longer known
 * @returns the event for the journal
 */
export function factEvent<Key extends FactKey>(
  at: string,
  fact: Key,
  value: FactValues[Key] | null,
): FactEvent;
// The signature above ties the value to the fact; the compiler cannot carry that tie into the union.
export function factEvent(
  at: string,
  fact: FactKey,
  value: FactValues[FactKey] | null,
): object {
  return { at, kind: "fact", fact, value };
}
