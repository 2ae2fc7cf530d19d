import type { Plan } from "./plan.ts";
import type { StageStanding } from "./stages-of.ts";

/**
 * The stages that are shown to the person.
 *
 * @param plan - where they stand, and how each stage does.
 * @returns every stage of the way they are on. Behind a gate, and while letting go, the others are not called "later":
 * nobody is told that a meeting is still to come.
 */
export function shownStages({
  state,
  stages,
}: Pick<Plan, "state" | "stages">): readonly StageStanding[] {
  return state === "gate" || state === "healing"
    ? stages.filter(({ status }) => status !== "later")
    : stages;
}
