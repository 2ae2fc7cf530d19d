import type { TaskId } from "@staying-power/plan";
import { mapScreenWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import "../../ui/parts/tick.css";
import { Worded } from "../../ui/parts/worded.tsx";
import type { DoneTask } from "./model/todays-tasks.ts";

interface DoneTasksProps {
  readonly done: readonly DoneTask[];
  /** Whether a task was done a moment ago, and the button that said so is gone. */
  readonly isNew: (task: TaskId) => boolean;
  readonly onUndo: (done: DoneTask) => void;
}

/** What was done today, each to be taken back. */
export function DoneTasks({ done, isNew, onUndo }: DoneTasksProps) {
  if (done.length === 0) return null;
  return (
    <ul class="done-tasks">
      {done.map((one) => (
        <DoneLine
          key={one.task}
          task={one.task}
          isNew={isNew(one.task)}
          onUndo={() => onUndo(one)}
        />
      ))}
    </ul>
  );
}

interface DoneLineProps {
  readonly task: TaskId;
  readonly isNew: boolean;
  readonly onUndo: () => void;
}

function DoneLine({ task, isNew, onUndo }: DoneLineProps) {
  const words = mapScreenWords;
  const undo = useRef<HTMLButtonElement>(null);
  const { what } = taskWords[task];
  useLayoutEffect(() => {
    if (isNew) undo.current?.focus();
  }, [isNew]);
  return (
    <li class="row apart">
      <span class="done-task">
        <Worded sentence={words.doneToday(what)} />
        <OwnMark ours={oursOfTask(task, ["what"])} />
      </span>
      <button type="button" class="plain" ref={undo} onClick={onUndo}>
        <Worded sentence={words.undo(what)} />
      </button>
    </li>
  );
}
