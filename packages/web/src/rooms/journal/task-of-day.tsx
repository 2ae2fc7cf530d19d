import { writeWords } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import { useTaskOfDay } from "./use-task-of-day.ts";

/** The first thing the map has for today, by its name. */
export function TaskOfDay() {
  const words = writeWords.guard;
  const task = useTaskOfDay();
  return <>{task === null ? words.map : words.task(taskWords[task].what)}</>;
}

/** Whose words it is named in, where it is not ours. */
export function TaskOfDayMark() {
  const task = useTaskOfDay();
  return task === null ? null : <OwnMark ours={oursOfTask(task, ["what"])} />;
}
