import type { GateId } from "@staying-power/care";

/** What a gate does to the plan. */
export interface GateOutcome {
  /** gate: no plan but safety; healing: the ways of letting go; open: the plan stands beside the gate's own words. */
  readonly plan: "gate" | "healing" | "open";
  /** The most that any task may imply by way of contact with the ex. */
  readonly contact: "none" | "logistics" | "errands" | "answer" | "open";
}

/**
 * Source: METHOD T1, and T16 for who is under 18: no tactics, and healing stays open. G1, G2 and G4 leave the plan, G3 and G5 lead to healing, G6 asks for a week of thinking first; the
 * wish for space is C5 of T4. Errands stay possible where children or a shared home demand them, and never against an order.
 */
export const gateOutcomes: Readonly<Record<GateId, GateOutcome>> = {
  "danger-to-me": { plan: "gate", contact: "none" },
  "danger-to-myself": { plan: "gate", contact: "none" },
  "danger-from-me": { plan: "gate", contact: "none" },
  "abuse-of-me": { plan: "gate", contact: "logistics" },
  "abuse-by-me": { plan: "gate", contact: "logistics" },
  "abuse-unsure": { plan: "gate", contact: "logistics" },
  threats: { plan: "gate", contact: "logistics" },
  "court-order": { plan: "healing", contact: "none" },
  "they-said-no": { plan: "healing", contact: "logistics" },
  addiction: { plan: "gate", contact: "logistics" },
  "untreated-illness": { plan: "gate", contact: "logistics" },
  "under-18": { plan: "gate", contact: "errands" },
  "committed-elsewhere": { plan: "healing", contact: "logistics" },
  "asked-for-space": { plan: "open", contact: "answer" },
  motive: { plan: "open", contact: "answer" },
};
