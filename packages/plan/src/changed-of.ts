import type { Event } from "@staying-power/case";
import type { Changed, ChangedWhat, PlanParts } from "./plan.ts";
import { eachOnce, whyOf } from "./why.ts";

/** How each part is compared. */
const views: Readonly<Record<ChangedWhat, (parts: PlanParts) => unknown>> = {
  state: ({ state }) => state,
  gates: ({ gates }) => gates,
  variant: ({ variant }) => variant.ids,
  stages: ({ stages }) => stages,
  tasks: ({ tasks }) => tasks.map(({ id }) => id),
};

const order: readonly ChangedWhat[] = [
  "state",
  "gates",
  "variant",
  "stages",
  "tasks",
];

/**
 * @param before - the plan of the evening before.
 * @param after - the plan now.
 * @param newest - the entries of the newest day.
 * @returns each part that is another now, with those entries as the reason.
 */
export function changedOf(
  before: PlanParts,
  after: PlanParts,
  newest: readonly Event[],
): readonly Changed[] {
  const why = eachOnce(newest.map(whyOf));
  return order
    .filter((what) => {
      const view = views[what];
      return JSON.stringify(view(before)) !== JSON.stringify(view(after));
    })
    .map((what) => ({ what, why }));
}
