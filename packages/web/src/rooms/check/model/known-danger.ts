import {
  type Gate,
  type GateId,
  type HelpNeed,
  needsOf,
} from "@staying-power/care";
import type { DraftFlag } from "@staying-power/check";

/** The gates that say someone may come to harm now. */
const dangers: ReadonlySet<GateId> = new Set<GateId>([
  "danger-to-me",
  "danger-to-myself",
  "danger-from-me",
  "threats",
]);

/** Whether safety knows that someone may come to harm: then what may be danger is. */
export function isDangerKnown(gates: readonly Pick<Gate, "id">[]): boolean {
  return gates.some(({ id }) => dangers.has(id));
}

/**
 * The help for a draft with danger in it: what safety knows first, and for the young theirs, then what the draft
 * itself speaks of.
 */
export function crisisNeeds(
  gates: readonly Pick<Gate, "id">[],
  flags: readonly Pick<DraftFlag, "label">[],
): readonly HelpNeed[] {
  const known = gates
    .map(({ id }) => id)
    .filter((id) => dangers.has(id) || id === "under-18");
  const onlyOthers =
    flags.some(({ label }) => label === "threat-other") &&
    !flags.some(({ label }) => label === "threat-self-harm");
  const said: readonly HelpNeed[] = onlyOthers
    ? ["using-violence", "crisis"]
    : ["crisis", "using-violence"];
  return [...new Set([...needsOf(known), ...said])];
}
