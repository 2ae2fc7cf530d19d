import type { Facts } from "@staying-power/case";
import type { GateId } from "@staying-power/care";
import { gateOutcomes } from "./rules/gate-outcomes.ts";

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

/** What each ceiling lets through. */
const within: Readonly<
  Record<"none" | "logistics" | "answer" | "open", readonly Contact[]>
> = {
  none: ["none"],
  logistics: ["none", "logistics"],
  answer: ["none", "logistics", "answer"],
  open: contacts,
};

/**
 * Whether a contact may be part of a plan behind some gates. Errands are let through a gate only where children or a shared
 * home demand them.
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
  const demanded =
    facts.children === true || facts.ties?.includes("home") === true;
  return gates.every((gate) => {
    const ceiling = gateOutcomes[gate].contact;
    if (!within[ceiling].includes(contact)) return false;
    return contact !== "logistics" || ceiling !== "logistics" || demanded;
  });
}
