import type { TaskId } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";
import { usePlan } from "../map/use-plan.ts";
import { useTasks } from "../map/use-tasks.ts";

/** The first thing the map has for today; null where it has none, and before safety was asked, as on the map. */
export function useTaskOfDay(): TaskId | null {
  const { session } = useApp();
  const [task] = useTasks(usePlan()).first;
  return session.dueSafety.value === null ? (task?.id ?? null) : null;
}
