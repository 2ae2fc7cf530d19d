import type { StateId } from "@staying-power/plan";

/** Behind a gate, and once they are back, there is no No Contact to keep. */
const kept: ReadonlySet<StateId> = new Set<StateId>([
  "no-contact",
  "apology",
  "answering",
]);

/** Whether it is said how No Contact is kept. */
export function isNoContactKept(state: StateId): boolean {
  return kept.has(state);
}
