import { ifThenFor, type IfThenPlan, type Plan } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";
import { dayMoment } from "../../visit/day-moment.ts";

/** The person's own plan for a hard moment that fits the hour, or null. */
export function useFittingPlan({
  ifThen,
}: Pick<Plan, "ifThen">): IfThenPlan | null {
  const { session } = useApp();
  return ifThenFor(ifThen, dayMoment(new Date(session.clock.minute.value)));
}
