import type { PlanInput } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";

/** What is known here and now, for the rules of the plan. */
export function usePlanInput(): PlanInput {
  const { session } = useApp();
  return {
    theCase: session.person.value,
    answers: session.record.value.safety,
    today: session.today.value,
  };
}
