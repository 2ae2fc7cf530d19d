import type { Condition } from "@staying-power/case";
import type { GateId, safetyOptions } from "@staying-power/care";
import type { QuietBand } from "./no-contact-since.ts";
import type { StateId } from "./rules/states.ts";

/** The vocabulary of the plan's rules: the case, the answers about safety, the gates, and the state one is in. */
export interface PlanVocabulary {
  readonly answers: typeof safetyOptions & {
    readonly state: readonly StateId[];
    /** How long No Contact has been kept. */
    readonly quiet: readonly QuietBand[];
    /** Whether they turned up, or wrote dozens of times, within the last thirty days. */
    readonly pressed: readonly ["lately"];
  };
  readonly gates: readonly GateId[];
}

/** A rule of the plan. */
export type PlanCondition = Condition<PlanVocabulary>;
