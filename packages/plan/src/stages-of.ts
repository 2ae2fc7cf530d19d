import { type ConductId, daysBetween, dayOf } from "@staying-power/case";
import { isBareNote, type PlanKnown } from "./known.ts";
import { newestSlip } from "./no-contact-since.ts";
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

/** How long after an end, a slip, and turning up somewhere getting steady comes first. Source: METHOD T16 for the last; else ours. */
const freshDays = { ended: 14, slip: 3, turnedUp: 30 } as const;
/** An urge from here on, or a mood down to here, says that it does. Ours. */
const strained = { urge: 7, mood: 2 } as const;
/** What says that someone has not stopped pressing; keeping No Contact says that they have. */
const pressing: ReadonlySet<ConductId> = new Set<ConductId>([
  "pleaded",
  "guilted",
  "constant-contact",
  "turned-up",
]);

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

function isUnsteady(known: PlanKnown): boolean {
  const { breakup, events, facts, today } = known;
  const since = (day: string | undefined, days: number): boolean =>
    day !== undefined && daysBetween(day, today) < days;
  const again = events.findLast(({ kind }) => kind === "left-again");
  const slip = newestSlip(known);
  const how = events.findLast(
    (event) => event.kind === "check-in" && !isBareNote(event),
  );
  const { urge = 0, mood = 10 } = how?.kind === "check-in" ? how : {};
  const conduct = facts.conduct ?? [];
  return (
    since(breakup, freshDays.ended) ||
    since(again === undefined ? undefined : dayOf(again.at), freshDays.ended) ||
    since(slip?.on, slip?.turnedUp ? freshDays.turnedUp : freshDays.slip) ||
    urge >= strained.urge ||
    mood <= strained.mood ||
    (!conduct.includes("no-contact") &&
      conduct.some((each) => pressing.has(each)))
  );
}
