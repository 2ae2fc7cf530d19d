import { type Case, eventsInOrder, type Facts } from "@staying-power/case";
import type { DraftContext } from "@staying-power/check";

/** What the ex does when they reach out by themselves. */
const reachingOut: ReadonlySet<string> = new Set([
  "neutral-contact",
  "warm-contact",
  "said-misses-me",
  "asked-to-meet",
  "mixed-signals",
  "asked-to-return",
]);

/**
 * The situation that fits the case, or null where the case says too little to
 * know: children come before an apology, an apology before an answer. What the ex
 * did last counts, and where no day is known, anything they did of late.
 */
export function knownContext(person: Case, facts: Facts): DraftContext | null {
  if (facts.children === true) return "coparenting";
  if (facts.apology === "owed") return "owed-apology";
  const last = eventsInOrder(person).findLast(({ kind }) => kind === "signal");
  const signals = last?.kind === "signal" ? [last.signal] : facts.signals;
  if (signals === undefined) return null;
  return signals.some((signal) => reachingOut.has(signal))
    ? "ex-reached-out"
    : "no-contact";
}
