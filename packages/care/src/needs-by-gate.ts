import type { HelpNeed } from "./help-need.ts";
import type { GateId } from "./gates.ts";

/** The help lines that go with each gate, most fitting first. */
export const needsByGate: Readonly<Record<GateId, readonly HelpNeed[]>> = {
  "danger-to-me": ["violence", "crisis"],
  "danger-to-myself": ["crisis", "young"],
  "danger-from-me": ["using-violence", "crisis", "violence"],
  "abuse-of-me": ["violence", "crisis"],
  "abuse-by-me": ["using-violence", "crisis"],
  "abuse-unsure": ["violence", "using-violence", "crisis"],
  threats: ["crisis", "using-violence", "violence"],
  "court-order": ["crisis", "using-violence"],
  "they-said-no": ["crisis"],
  addiction: ["crisis"],
  "untreated-illness": ["crisis"],
  "under-18": ["young", "crisis"],
  "committed-elsewhere": ["crisis"],
  "asked-for-space": ["crisis"],
  motive: ["crisis"],
};

/**
 * The help lines for all the gates that are shut, those of the first gate first, each once. Where somebody is under
 * 18 those for the young come before all others, whatever else is the matter: they are who listens to a child.
 * @param gates in the order they are said
 */
export function needsOf(gates: readonly GateId[]): readonly HelpNeed[] {
  const young: readonly HelpNeed[] = gates.includes("under-18")
    ? ["young"]
    : [];
  return [
    ...new Set([...young, ...gates.flatMap((gate) => needsByGate[gate])]),
  ];
}

/**
 * These needs in the order that fits the gates that are shut: what they call for comes first, the rest stays as it is.
 * @param needs what is told in any case
 * @param gates in the order they are said
 */
export function needsFor(
  needs: readonly HelpNeed[],
  gates: readonly GateId[],
): readonly HelpNeed[] {
  const first = needsOf(gates).filter((need) => needs.includes(need));
  return [...new Set([...first, ...needs])];
}
