import type { Plan } from "@staying-power/plan";

/** Whether the day that was agreed on is here, or its sign came. */
export function isWaitingOver({
  asOf,
  stopWaiting,
}: Pick<Plan, "asOf" | "stopWaiting">): boolean {
  return (
    stopWaiting !== null &&
    (stopWaiting.on <= asOf || stopWaiting.came !== null)
  );
}
