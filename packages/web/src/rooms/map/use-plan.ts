import { useComputed } from "@preact/signals";
import { type Plan, planFor } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";

/** The plan as of today, worked out once for each change of what is known. */
export function usePlan(): Plan {
  const { session } = useApp();
  return useComputed(() => planFor(session.planInput.value)).value;
}
