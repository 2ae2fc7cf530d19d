import type { Facts } from "@staying-power/case";
import type { GateId } from "@staying-power/care";
import type { PlanKnown } from "./known.ts";
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

/** As behind a stated no: what children or a shared home demand, and nothing else. Source: METHOD T16. */
const afterPressing: CeilingRule = ceilings.logistics;

/**
 * Whether a contact may be part of a plan as it stands: behind the gates that are shut, and within thirty days of turning
 * up or writing dozens of times. Errands are let through where a tie demands them.
 *
 * @param contact - what a task or an answer implies.
 * @param known - what is known on the day.
 * @param together - whether they are together again: then no wish for space, no motive of before and no pressing of
 * before holds it back.
 * @returns true when nothing stands against it.
 */
export function mayContact(
  contact: Contact,
  { gates, facts, pressed }: Pick<PlanKnown, "gates" | "facts" | "pressed">,
  together = false,
): boolean {
  if (!together)
    return (
      gatesLet(contact, gates, facts) &&
      (pressed.length === 0 || lets(afterPressing, contact, facts))
    );
  const closed = gates.filter((gate) => gateOutcomes[gate].plan !== "open");
  return gatesLet(contact, closed, facts);
}

/**
 * Whether gates let a contact through, whatever was done lately: what is asked for where days must change nothing.
 *
 * @param contact - what something implies.
 * @param gates - the gates that are shut.
 * @param facts - the facts as of today.
 * @returns true when every gate lets it through.
 */
export function gatesLet(
  contact: Contact,
  gates: readonly GateId[],
  facts: Facts,
): boolean {
  return gates.every((gate) =>
    lets(ceilings[gateOutcomes[gate].contact], contact, facts),
  );
}

function lets(rule: CeilingRule, contact: Contact, facts: Facts): boolean {
  const { children, ties = [], divorceFiled } = facts;
  const home = children === true || ties.includes("home");
  const demanded = {
    home,
    ties: home || ties.length > 0 || divorceFiled === true,
    anything: true,
  };
  return (
    rule.lets.includes(contact) &&
    (contact !== "logistics" || demanded[rule.errandsFor])
  );
}
