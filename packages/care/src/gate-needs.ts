import type { Gate, GateId } from "./gates.ts";
import type { HelpNeed } from "./help-need.ts";

/** What help is for at each gate, most fitting first. */
export const gateNeeds: Readonly<Record<GateId, readonly HelpNeed[]>> = {
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
  motive: ["crisis"],
};

/**
 * What help is for at some gates.
 *
 * @param shut - the gates, most urgent first.
 * @returns each need once, those of the first gate first.
 */
export function needsAt(shut: readonly Gate[]): readonly HelpNeed[] {
  return [...new Set(shut.flatMap(({ id }) => gateNeeds[id]))];
}
