import type { Event, EventKind, FactKey, SignalId } from "@staying-power/case";
import type { GateId, SafetyKey } from "@staying-power/care";

/**
 * One reason of this person's for something in the plan: an answer, the day it ended, an entry of the journal, something
 * the ex did, an answer about safety, or a gate. It names what was told and never its value.
 */
export type Why =
  | { readonly fact: FactKey | "breakup" }
  | { readonly event: EventKind }
  | { readonly signal: SignalId }
  | { readonly answer: SafetyKey }
  | { readonly gate: GateId };

/**
 * @param reasons - in any order, with repeats.
 * @returns each once, in the order of its first appearance.
 */
export function eachOnce(reasons: readonly Why[]): readonly Why[] {
  return [
    ...new Map(reasons.map((why) => [JSON.stringify(why), why])).values(),
  ];
}

/**
 * @param event - an entry of the journal.
 * @returns the entry as a reason.
 */
export function whyOf(event: Event): Why {
  switch (event.kind) {
    case "signal":
      return { signal: event.signal };
    case "fact":
      return { fact: event.fact };
    default:
      return { event: event.kind };
  }
}
