import { holds, type Known } from "@staying-power/case";
import type { PlanKnown } from "./known.ts";
import { noContactSince, quietBand, type Since } from "./no-contact-since.ts";
import type { PlanCondition } from "./plan-words.ts";
import type { Standing } from "./standing.ts";
import { eachOnce, type Why } from "./why.ts";

/** What a rule of the plan is held to: what is known, where someone stands, and since when No Contact has been kept. */
export interface PlanWorld {
  readonly known: PlanKnown;
  readonly standing: Standing;
  readonly since: Since | undefined;
  /** The same for `holds`: the state and the days of quiet are answered like questions. */
  readonly told: Known;
}

/**
 * @param known - what is known on the day.
 * @param standing - where someone stands.
 * @returns what the rules of the plan are held to, worked out once.
 */
export function worldOf(known: PlanKnown, standing: Standing): PlanWorld {
  const since = noContactSince(known);
  const quiet =
    since === undefined ? undefined : quietBand(since.on, known.today);
  const answers = {
    ...known.answers,
    state: standing.state,
    quiet,
    pressed: known.pressed.length > 0 ? "lately" : undefined,
  };
  return {
    known,
    standing,
    since,
    told: { ...known, events: known.told, answers },
  };
}

/**
 * What of this person's makes a rule hold.
 *
 * @param condition - a rule that holds.
 * @param world - what it is held to.
 * @returns each reason once: of several alternatives those that hold, of a denial what was said instead.
 */
export function reasonsOf(
  condition: PlanCondition,
  world: PlanWorld,
): readonly Why[] {
  return eachOnce(gather(condition, world));
}

function gather(condition: PlanCondition, world: PlanWorld): readonly Why[] {
  const { known, standing } = world;
  if ("all" in condition)
    return condition.all.flatMap((part) => gather(part, world));
  if ("any" in condition)
    return condition.any
      .filter((part) => holds(part, world.told))
      .flatMap((part) => gather(part, world));
  if ("not" in condition) return said(condition.not, world);
  if ("known" in condition) return [{ fact: condition.known }];
  if ("daysSince" in condition)
    return condition.daysSince === "breakup"
      ? [{ fact: "breakup" }]
      : [{ event: condition.daysSince }];
  if ("gate" in condition) return [{ gate: condition.gate }];
  if ("answer" in condition) {
    if (condition.answer === "state") return standing.because;
    if (condition.answer === "pressed") return known.pressed;
    if (condition.answer !== "quiet") return [{ answer: condition.answer }];
    return world.since === undefined ? [] : [world.since.why];
  }
  if ("ever" in condition) {
    if (condition.ever !== "signal") return [{ event: condition.ever }];
    const { is } = condition;
    return known.told.flatMap((event) =>
      event.kind === "signal" &&
      (is === undefined || [is].flat().includes(event.signal))
        ? [{ signal: event.signal }]
        : [],
    );
  }
  if (condition.fact === "signals") {
    const { is } = condition;
    return (known.facts.signals ?? [])
      .filter((signal) => [is].flat().includes(signal))
      .map((signal) => ({ signal }));
  }
  return [{ fact: condition.fact }];
}

/** What was said instead of something that does not hold: what was not said is no reason. */
function said(condition: PlanCondition, world: PlanWorld): readonly Why[] {
  const { known, standing } = world;
  if ("all" in condition)
    return condition.all
      .filter((part) => !holds(part, world.told))
      .flatMap((part) => said(part, world));
  if ("any" in condition)
    return condition.any.flatMap((part) => said(part, world));
  if ("not" in condition) return gather(condition.not, world);
  if ("fact" in condition)
    return known.facts[condition.fact] === undefined
      ? []
      : [{ fact: condition.fact }];
  if (!("answer" in condition)) return [];
  if (condition.answer === "state") return standing.because;
  if (condition.answer === "quiet" || condition.answer === "pressed") return [];
  return known.answers[condition.answer] === undefined
    ? []
    : [{ answer: condition.answer }];
}
