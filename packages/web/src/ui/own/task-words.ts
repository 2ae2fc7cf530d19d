import type { TaskId } from "@staying-power/plan";
import {
  isOwnTask,
  taskWords as ours,
  type TextsByName,
} from "@staying-power/words";
import { laidOver } from "./in-use.tsx";

/** The tasks of the map, in a coach's words where there are some. */
export const taskWords: typeof ours = laidOver(
  ours,
  ({ coach, laying }, id, entry) =>
    isOwnTask(id) ? laying.fields(coach.texts, "task", id, entry) : entry,
);

/** What of a task may stand in a coach's words, as we say it. */
export function oursOfTask(
  id: TaskId,
  fields: readonly ("what" | "how" | "evidence")[] = [
    "what",
    "how",
    "evidence",
  ],
): TextsByName {
  return Object.fromEntries(
    isOwnTask(id)
      ? fields.map((field) => [`task.${id}.${field}`, ours[id][field]])
      : [],
  );
}
