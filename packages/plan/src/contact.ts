import type { Facts } from "@staying-power/case";
import type { GateId } from "@staying-power/care";
import { type GateOutcome, gateOutcomes } from "./rules/gate-outcomes.ts";

/** What contact with the ex something implies, from none to a meeting. */
export const contacts = [
  "none",
  "logistics",
  "answer",
  "apology",
  "meet",
] as const;

/** One of them. */
export type Contact = (typeof contacts)[number];

interface CeilingRule {
  readonly lets: readonly Contact[];
  /** What has to demand an errand: children or a shared home, any tie at all, or nothing. */
  readonly errandsFor: "home" | "ties" | "anything";
}

const ceilings: Readonly<Record<GateOutcome["contact"], CeilingRule>> = {
  none: { lets: ["none"], errandsFor: "home" },
  logistics: { lets: ["none", "logistics"], errandsFor: "home" },
  errands: { lets: ["none", "logistics"], errandsFor: "ties" },
  answer: { lets: ["none", "logistics", "answer"], errandsFor: "ties" },
  open: { lets: contacts, errandsFor: "anything" },
};

/**
 * Whether a contact may be part of a plan behind some gates. Errands are let through a gate only where a tie demands them.
 *
 * @param contact - what a task implies.
 * @param gates - the gates that are shut.
 * @param facts - the facts as of today.
 * @returns true when every gate lets it through.
 */
export function mayContact(
  contact: Contact,
  gates: readonly GateId[],
  facts: Facts,
): boolean {
  const { children, ties = [], divorceFiled } = facts;
  const home = children === true || ties.includes("home");
  const demanded = {
    home,
    ties: home || ties.length > 0 || divorceFiled === true,
    anything: true,
  };
  return gates.every((gate) => {
    const { lets, errandsFor } = ceilings[gateOutcomes[gate].contact];
    return (
      lets.includes(contact) &&
      (contact !== "logistics" || demanded[errandsFor])
    );
  });
}
