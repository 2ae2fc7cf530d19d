import { taskWords, writeWords } from "@staying-power/words";
import { useTaskOfDay } from "./use-task-of-day.ts";

/** The first thing the map has for today, by its name. */
export function TaskOfDay() {
  const words = writeWords.guard;
  const task = useTaskOfDay();
  return <>{task === null ? words.map : words.task(taskWords[task].what)}</>;
}
