import type { TaskId } from "@staying-power/plan";
import type { TaskWords } from "../../src/task-words.ts";
import { correctTaskWords } from "./tasks/correct.ts";
import { focusTaskWords } from "./tasks/focus.ts";
import { lettingGoTaskWords } from "./tasks/letting-go.ts";
import { meetingTaskWords } from "./tasks/meeting.ts";
import { noContactTaskWords } from "./tasks/no-contact.ts";
import { reachedOutTaskWords } from "./tasks/reached-out.ts";
import { reunionTaskWords } from "./tasks/reunion.ts";
import { steadyTaskWords } from "./tasks/steady.ts";

/** Every task of the map in words, in English. */
export const taskWords: Readonly<Record<TaskId, TaskWords>> = {
  ...steadyTaskWords,
  ...noContactTaskWords,
  ...correctTaskWords,
  ...focusTaskWords,
  ...reachedOutTaskWords,
  ...meetingTaskWords,
  ...reunionTaskWords,
  ...lettingGoTaskWords,
};

/** Whether a task may stand in a coach's own words: those of letting go are said in ours alone. */
export function isOwnTask(id: string): boolean {
  return !Object.hasOwn(lettingGoTaskWords, id);
}
