import { addDays, type ProposedEntry } from "@staying-power/case";
import type { Plan } from "./plan.ts";
import { mostProjects } from "./projects-of.ts";
import { ritualIds } from "./rules/ritual-ids.ts";

/** How many days ahead a day to stop waiting lies at the least: none is chosen for tomorrow on a hard evening. Ours. */
export const leastWaitingDays = 14;

/**
 * Why a line that a coach proposes has no place on a map as it is:
 * gate: what they said about safety, or a no, has shut it off; letting-go: their map is one of letting go; together: they
 * are together again; too-soon: the day is less than a fortnight away; over: the day is over; full: two projects are
 * begun; gone: what it would change or end is not there; not-yet: the thirty days of the project are not over; already:
 * it is so; unknown: another version knows it.
 */
export type ProposalFault =
  | "gate"
  | "letting-go"
  | "together"
  | "too-soon"
  | "over"
  | "full"
  | "gone"
  | "not-yet"
  | "already"
  | "unknown";

/** What a proposal is held against. */
export interface MapNow {
  readonly plan: Pick<
    Plan,
    "asOf" | "state" | "gates" | "ifThen" | "projects" | "stopWaiting"
  >;
  /** The farewells that were chosen, by their ids. */
  readonly rituals: readonly string[];
}

/**
 * Whether somebody's map lets a proposal stand: nothing comes from a coach that they could not enter there by themselves.
 *
 * @param proposed - what a coach proposes.
 * @param now - the plan of the day on which it would be accepted, and what else it may meet.
 * @returns null where it stands; otherwise why it does not.
 */
export function proposalFault(
  proposed: ProposedEntry,
  { plan, rituals }: MapNow,
): ProposalFault | null {
  switch (proposed.kind) {
    case "if-then":
      return proposed.cue === null &&
        !plan.ifThen.some(({ plan: id }) => id === proposed.plan)
        ? "gone"
        : null;
    case "project":
      return projectFault(proposed, plan);
    case "waiting":
      return waitingFault(proposed, plan);
    case "letting-go":
      if (plan.state === "gate") return "gate";
      return plan.state === "healing" ? "already" : null;
    case "day":
      return !proposed.yearly && proposed.on < plan.asOf ? "over" : null;
    case "ritual":
      if (!ritualIds.some((id) => id === proposed.ritual)) return "unknown";
      // Nothing invites to say goodbye while they may hurt themselves.
      if (plan.gates.includes("danger-to-myself")) return "gate";
      return rituals.includes(proposed.ritual) ? "already" : null;
  }
}

type Kind<Name> = Extract<ProposedEntry, { readonly kind: Name }>;

function projectFault(
  { project, what, next }: Kind<"project">,
  { projects }: MapNow["plan"],
): ProposalFault | null {
  const known = projects.find((each) => each.project === project);
  if (known === undefined) {
    if (what === null || next !== undefined) return "gone";
    const begun = projects.filter(({ isHabit }) => !isHabit).length;
    return begun >= mostProjects ? "full" : null;
  }
  return next !== undefined && !known.asks ? "not-yet" : null;
}

function waitingFault(
  { until }: Kind<"waiting">,
  { asOf, state, stopWaiting }: MapNow["plan"],
): ProposalFault | null {
  if (state === "gate") return "gate";
  if (state === "healing") return "letting-go";
  if (state === "trial") return "together";
  if (until === null) return stopWaiting === null ? "gone" : null;
  return until < addDays(asOf, leastWaitingDays) ? "too-soon" : null;
}
