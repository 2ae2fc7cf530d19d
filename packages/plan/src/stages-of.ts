import { daysBetween, dayOf, type Event } from "@staying-power/case";
import type { PlanKnown } from "./known.ts";
import {
  type StageId,
  stageIds,
  stagesByState,
  type StageStatus,
} from "./rules/stages.ts";
import type { StateId } from "./rules/states.ts";

/** A stage of the map, and how it stands. */
export interface StageStanding {
  readonly id: StageId;
  readonly status: StageStatus;
}

/** How long after the breakup, and after a slip, getting steady comes first. Ours. */
const freshDays = { breakup: 14, break: 3 } as const;
/** An urge from here on, or a mood down to here, says that it does. Ours. */
const strained = { urge: 7, mood: 2 } as const;

/** States in which getting steady can come first again. */
const canStagger: ReadonlySet<StateId> = new Set<StateId>([
  "no-contact",
  "apology",
  "answering",
  "healing",
]);

/**
 * How every stage of the map stands.
 *
 * @param state - where someone stands.
 * @param known - what is known on the day.
 * @returns each stage once, in order. Where one is not steady, that comes first, and mending and new things come next.
 */
export function stagesOf(
  state: StateId,
  known: PlanKnown,
): readonly StageStanding[] {
  const table = stagesByState[state];
  const first = canStagger.has(state) && isUnsteady(known);
  return stageIds.map((id) => ({
    id,
    status: first ? unsteadyStatus(id, table[id]) : table[id],
  }));
}

function unsteadyStatus(id: StageId, status: StageStatus): StageStatus {
  if (id === "steady") return "now";
  return id === "correct" || id === "focus" ? "next" : status;
}

function isUnsteady({ breakup, events, today }: PlanKnown): boolean {
  const since = (day: string | undefined, days: number): boolean =>
    day !== undefined && daysBetween(day, today) < days;
  const slip = events.findLast(({ kind }) => kind === "break");
  const how = events.findLast(
    (event): event is Extract<Event, { kind: "check-in" }> =>
      event.kind === "check-in",
  );
  return (
    since(breakup, freshDays.breakup) ||
    since(slip === undefined ? undefined : dayOf(slip.at), freshDays.break) ||
    (how?.urge ?? 0) >= strained.urge ||
    (how?.mood ?? 10) <= strained.mood
  );
}
