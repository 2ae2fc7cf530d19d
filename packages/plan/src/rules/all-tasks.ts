import type { Task } from "./task.ts";
import { correctTasks } from "./tasks/correct.ts";
import { focusTasks } from "./tasks/focus.ts";
import { lettingGoTasks } from "./tasks/letting-go.ts";
import { meetingTasks } from "./tasks/meeting.ts";
import { noContactTasks } from "./tasks/no-contact.ts";
import { reachedOutTasks } from "./tasks/reached-out.ts";
import { reunionTasks } from "./tasks/reunion.ts";
import { steadyTasks } from "./tasks/steady.ts";

/** The id of a task. */
export type TaskId =
  | keyof typeof steadyTasks
  | keyof typeof noContactTasks
  | keyof typeof correctTasks
  | keyof typeof focusTasks
  | keyof typeof reachedOutTasks
  | keyof typeof meetingTasks
  | keyof typeof reunionTasks
  | keyof typeof lettingGoTasks;

/** Every task, in the order they are offered. */
export const tasks: Readonly<Record<TaskId, Task>> = {
  ...steadyTasks,
  ...noContactTasks,
  ...correctTasks,
  ...focusTasks,
  ...reachedOutTasks,
  ...meetingTasks,
  ...reunionTasks,
  ...lettingGoTasks,
};

/** All ids of tasks, in that order. */
export const taskIds: readonly TaskId[] = Object.keys(tasks).filter(isTaskId);

/**
 * @param text - any text.
 * @returns whether it is the id of a task that this version knows.
 */
export function isTaskId(text: string): text is TaskId {
  return Object.hasOwn(tasks, text);
}
