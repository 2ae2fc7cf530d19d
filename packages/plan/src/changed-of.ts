import type { Event } from "@staying-power/case";
import type { PlanParts } from "./plan-for.ts";
import { eachOnce, type Why } from "./why.ts";

/** What of a plan became another. */
export type ChangedWhat = "state" | "gates" | "variant" | "stages" | "tasks";

/** One part of the plan that the newest day of the journal changed, and what of that day did. */
export interface Changed {
  readonly what: ChangedWhat;
  readonly why: readonly Why[];
}

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

function whyOf(event: Event): Why {
  switch (event.kind) {
    case "signal":
      return { signal: event.signal };
    case "fact":
      return { fact: event.fact };
    default:
      return { event: event.kind };
  }
}
