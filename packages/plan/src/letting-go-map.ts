import { dayOf, daysBetween, type Event, holds } from "@staying-power/case";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import { worldOf } from "./reasons-of.ts";
import { type TaskId, tasks } from "./rules/all-tasks.ts";
import {
  type LettingGoAreaId,
  lettingGoAreaIds,
  lettingGoAreas,
} from "./rules/letting-go-areas.ts";
import {
  type LettingGoFitId,
  lettingGoFitIds,
  lettingGoFits,
} from "./rules/letting-go-fits.ts";
import { placeOf } from "./variant-of.ts";

/** A task of letting go, and whether it is done. */
interface LettingGoTask {
  readonly task: TaskId;
  /** The entry that says it was done; null while it was not, or was taken back. A habit is done for a week. */
  readonly done: Extract<Event, { readonly kind: "task" }> | null;
}

/** One part of the map of letting go. */
interface LettingGoArea {
  readonly id: LettingGoAreaId;
  readonly tasks: readonly LettingGoTask[];
}

/** The map of letting go. */
interface LettingGoMap {
  readonly areas: readonly LettingGoArea[];
  /** What of this person's makes it different for them, in the order of the table. */
  readonly fits: readonly LettingGoFitId[];
}

/** For so many days a habit counts as done. */
const habitDays = 7;

/**
 * The map of letting go. It asks for no decision and for no case: where nothing is known it holds every part.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns every part with its tasks, and what fits this person. No task in it reaches the ex.
 */
export function lettingGoMap(input: PlanInput): LettingGoMap {
  const known = knownOf(input);
  const { told } = worldOf(known, placeOf(known).standing);
  return {
    areas: lettingGoAreaIds.map((id) => ({
      id,
      tasks: lettingGoAreas[id]
        .filter(({ when }) => when === undefined || holds(when, told))
        .map(({ task }) => ({ task, done: doneIn(known, task) })),
    })),
    fits: lettingGoFitIds.filter((id) => holds(lettingGoFits[id], told)),
  };
}

function doneIn(
  { events, today }: PlanKnown,
  task: TaskId,
): LettingGoTask["done"] {
  const newest = events.findLast(
    (event) => event.kind === "task" && event.task === task,
  );
  if (newest?.kind !== "task" || !newest.done) return null;
  return tasks[task].every === "weekly" &&
    daysBetween(dayOf(newest.at), today) >= habitDays
    ? null
    : newest;
}
