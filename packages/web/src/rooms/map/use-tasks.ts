import type { Plan, TaskId } from "@staying-power/plan";
import { useRef } from "preact/hooks";
import { taskWords } from "../../ui/own/task-words.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { type DoneTask, todaysTasks } from "./model/todays-tasks.ts";
import { useEntry } from "./use-entry.ts";

/** The tasks of a day, and how one is said to be done or is taken back. */
export function useTasks(plan: Plan) {
  const { session } = useApp();
  const { full, log } = useEntry();
  const justDone = useRef<TaskId | null>(null);
  const say = (task: TaskId, isDone: boolean): void => {
    const kept = log(
      (stamp) => ({ ...stamp, kind: "task", task, done: isDone }),
      taskWords[task].what,
    );
    if (kept) justDone.current = isDone ? task : null;
  };
  return {
    ...todaysTasks(plan, session.person.value),
    /** Whether the last entry found no room. */
    full,
    isNew: (task: TaskId): boolean => task === justDone.current,
    markDone: (task: TaskId): void => say(task, true),
    takeBack: ({ task, entry }: DoneTask): void => {
      if (entry === undefined) say(task, false);
      else session.unlog(entry);
    },
  };
}
