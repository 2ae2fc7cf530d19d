import { knownOf, type PlanInput } from "../known.ts";
import type { Plan } from "../plan.ts";
import { planFor } from "../plan-for.ts";
import { gateOutcomes } from "../rules/gate-outcomes.ts";
import { stageIds } from "../rules/stages.ts";
import type { Why } from "../why.ts";

/**
 * What every plan keeps, whoever it is for.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns what the plan breaks, each in words; empty where it breaks nothing.
 */
export function lawsBroken(input: PlanInput): readonly string[] {
  const plan = planFor(input);
  return [
    ...behindGates(plan, input),
    ...withReasons(plan, input),
    ...withFewIssues(plan, input),
    ...withAWayOut(plan),
    ...(JSON.stringify(planFor(structuredClone(input))) === JSON.stringify(plan)
      ? []
      : ["the same input gives another plan"]),
  ];
}

/** Gates beat everything: behind them no contact but errands that children or a home demand. */
function behindGates(plan: Plan, input: PlanInput): readonly string[] {
  const { facts } = knownOf(input);
  const closed = plan.gates.some(
    (gate) => gate !== "under-18" && gateOutcomes[gate].plan !== "open",
  );
  if (!closed) return [];
  const mayErrand =
    (facts.children === true || facts.ties?.includes("home") === true) &&
    !plan.gates.includes("court-order");
  const allowed = mayErrand ? ["none", "logistics"] : ["none"];
  return [
    ...(["gate", "healing"].includes(plan.state)
      ? []
      : [`behind a gate it stands at ${plan.state}`]),
    ...plan.tasks
      .filter(({ contact }) => !allowed.includes(contact))
      .map(({ id, contact }) => `behind a gate ${id} implies ${contact}`),
  ];
}

/** Every task, state and variant has a reason that the case really holds. */
function withReasons(plan: Plan, input: PlanInput): readonly string[] {
  const reasons = [
    ...plan.tasks.flatMap(({ id, why }) =>
      why.map((one) => [id, one] as const),
    ),
    ...plan.because.map((one) => [plan.state, one] as const),
    ...plan.variant.why.map((one) => ["variant", one] as const),
  ];
  return [
    ...plan.tasks
      .filter(({ why }) => why.length === 0)
      .map(({ id }) => `${id} has no reason`),
    ...reasons
      .filter(([, why]) => !isTrue(why, input))
      .map(
        ([of, why]) => `${of} names ${JSON.stringify(why)}, which is not so`,
      ),
    ...(plan.variant.why.length === 0 &&
    plan.variant.ids.some((id) => id !== "V1")
      ? ["the variant has no reason"]
      : []),
  ];
}

/** At most two issues at once, of those that were named. */
function withFewIssues(plan: Plan, input: PlanInput): readonly string[] {
  const named = new Set(knownOf(input).facts.issues ?? []);
  const issues = new Set(
    plan.tasks.flatMap(({ issue }) => (issue === undefined ? [] : [issue])),
  );
  return [
    ...(issues.size > 2 ? ["more than two issues at once"] : []),
    ...[...issues]
      .filter((issue) => !named.has(issue))
      .map((issue) => `${issue} was never named`),
  ];
}

/** Every stage once, and letting go always among what is open. */
function withAWayOut({ stages }: Plan): readonly string[] {
  const way = stages.find(({ id }) => id === "letting-go")?.status;
  return [
    ...(JSON.stringify(stages.map(({ id }) => id)) === JSON.stringify(stageIds)
      ? []
      : ["the stages are not each there once"]),
    ...(way === "now" || way === "next" ? [] : ["no way to letting go"]),
  ];
}

/** Whether what a reason names was really told. */
function isTrue(reason: Why, input: PlanInput): boolean {
  const { facts, events, breakup, answers, gates: shut } = knownOf(input);
  if ("gate" in reason) return shut.includes(reason.gate);
  if ("answer" in reason) return answers[reason.answer] !== undefined;
  if ("signal" in reason)
    return (
      facts.signals?.includes(reason.signal) === true ||
      input.theCase.facts?.signals?.includes(reason.signal) === true ||
      events.some(
        (event) =>
          (event.kind === "signal" && event.signal === reason.signal) ||
          (event.kind === "fact" &&
            event.fact === "signals" &&
            event.value?.includes(reason.signal)),
      )
    );
  if ("event" in reason)
    return events.some(({ kind }) => kind === reason.event);
  return reason.fact === "breakup"
    ? breakup !== undefined
    : facts[reason.fact] !== undefined;
}
