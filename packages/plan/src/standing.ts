import {
  dayOf,
  daysBetween,
  type Event,
  type SignalId,
} from "@staying-power/case";
import type { PlanKnown } from "./known.ts";
import { gateOutcomes } from "./rules/gate-outcomes.ts";
import {
  type Cause,
  moved,
  quietDays,
  type StateId,
  steps,
} from "./rules/states.ts";
import { eachOnce, type Why, whyOf } from "./why.ts";

/** Where someone stands, and what of theirs brought them there. */
export interface Standing {
  readonly state: StateId;
  readonly because: readonly Why[];
}

/** Before it is known where someone stands: no rule that asks for it looks at the state. */
export const nowhere: Standing = { state: "no-contact", because: [] };

interface Walk extends Standing {
  /** The day of the last step of theirs, of an answer or of a meeting. */
  readonly touched: string | undefined;
}

/**
 * Where someone stands by their journal and the gates that are shut. Nothing moves by the passing of days: without an
 * entry the state of tomorrow is the state of today.
 *
 * @param known - what is known on the day.
 * @param apologyDue - the reasons for one apology that is owed and was not given; empty when there is none.
 * @returns the state, with its reasons.
 * Source: METHOD T1, T15, T16.
 */
export function standingOf(
  known: PlanKnown,
  apologyDue: readonly Why[],
): Standing {
  const { state, because } = known.events.reduce(afterEvent, beginning(known));
  const walked =
    state === "no-contact" && apologyDue.length > 0
      ? { state: moved(state, "apology-owed"), because: apologyDue }
      : { state, because: because.map((why) => stillTold(why, known)) };
  return behindGates(walked, known);
}

/**
 * The state after each entry of the journal, gates and an owed apology aside.
 *
 * @param known - what is known on the day.
 * @returns one state for each of its events, in their order.
 */
export function statesAlong(known: PlanKnown): readonly StateId[] {
  let walk = beginning(known);
  return known.events.map((event) => {
    walk = afterEvent(walk, event);
    return walk.state;
  });
}

/** An answer that was taken back since is told as an entry of the journal, not as what it was. */
function stillTold(why: Why, { facts }: PlanKnown): Why {
  return "fact" in why &&
    why.fact !== "breakup" &&
    facts[why.fact] === undefined
    ? { event: "fact" }
    : why;
}

/** How it stands before the first entry: what the ex did by then counts, whatever day it was. */
function beginning({ theCase, facts, breakup }: PlanKnown): Walk {
  const reasons: Why[] = [];
  if (facts.endedBy !== undefined) reasons.push({ fact: "endedBy" });
  if (breakup !== undefined) reasons.push({ fact: "breakup" });
  const start: Walk = {
    state: "no-contact",
    because: reasons,
    touched: undefined,
  };
  const told = stepsAmong(theCase.facts?.signals ?? []);
  return told.length === 0
    ? start
    : towards(start, told, theCase.asOf?.slice(0, 10) ?? breakup);
}

function afterEvent(walk: Walk, event: Event): Walk {
  const day = dayOf(event.at);
  switch (event.kind) {
    case "signal":
      return came(walk, [event.signal], event);
    case "fact":
      if (event.fact === "signals") return came(walk, event.value ?? [], event);
      return event.fact === "apology" && event.value === "given"
        ? go(walk, "apology-done", { because: [{ fact: "apology" }] })
        : quietBy(walk, event);
    case "answered":
      return walk.touched === day ? walk : { ...walk, touched: day };
    case "met":
      // By chance it was nobody's step: it is an entry of a day, and no more. Source: METHOD T3.
      return event.chance === true
        ? quietBy(walk, event)
        : go(walk, "met", { because: [{ event: "met" }], touched: day });
    case "returned":
      return go(walk, "back-together", { because: [{ event: "returned" }] });
    case "left-again":
      return go(walk, "ended-again", { because: [{ event: "left-again" }] });
    case "letting-go":
      return go(walk, event.chosen ? "let-go" : "went-on", {
        because: [{ event: "letting-go" }],
      });
    case "check-in":
    case "break":
    case "conduct":
    case "looked":
    case "task":
    case "waiting":
    case "if-then":
    case "project":
    case "slot":
    case "outcome":
    case "reunion":
      return quietBy(walk, event);
  }
}

/** A step of theirs, if there is one among what they did. */
function came(walk: Walk, signals: readonly SignalId[], event: Event): Walk {
  const found = stepsAmong(signals);
  if (found.length === 0) return quietBy(walk, event);
  return towards(walk, found, dayOf(event.at));
}

/** They came, and where they asked to meet there is a meeting to come. */
function towards(
  walk: Walk,
  signals: readonly SignalId[],
  touched: string | undefined,
): Walk {
  const because = signals.map((signal) => ({ signal }));
  const near = go(walk, "they-came", { because, touched });
  return signals.includes("asked-to-meet")
    ? go(near, "they-asked-to-meet", { because: [{ signal: "asked-to-meet" }] })
    : near;
}

/** An entry that tells of a day a week after their last step: they have gone quiet. */
function quietBy(walk: Walk, event: Event): Walk {
  const { touched } = walk;
  const day = dayOf(event.at);
  return touched !== undefined &&
    touched !== day &&
    moved(walk.state, "quiet-week-told") !== walk.state &&
    daysBetween(touched, day) >= quietDays
    ? go(walk, "quiet-week-told", { because: [whyOf(event)] })
    : walk;
}

function go(walk: Walk, by: Cause, then: Partial<Walk>): Walk {
  const state = moved(walk.state, by);
  const touched = "touched" in then ? then.touched : walk.touched;
  return state === walk.state
    ? { ...walk, touched }
    : { because: walk.because, ...then, state, touched };
}

function stepsAmong(signals: readonly SignalId[]): readonly SignalId[] {
  return signals.filter((signal) => steps.has(signal));
}

/** Gates beat everything; the most urgent kind first. */
function behindGates(standing: Standing, { gates }: PlanKnown): Standing {
  for (const [plan, by] of [
    ["gate", "gate-shut"],
    ["healing", "healing-gate-shut"],
  ] as const) {
    const shut = gates.filter((gate) => gateOutcomes[gate].plan === plan);
    if (shut.length > 0)
      return {
        state: moved(standing.state, by),
        because: eachOnce(shut.map((gate) => ({ gate }))),
      };
  }
  return standing;
}
