import { mapScreenWords, mapWords } from "@staying-power/words";
import { taskWords } from "../../ui/own/task-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import type { OpenTask } from "./model/todays-tasks.ts";
import { TaskBody } from "./task-body.tsx";

interface TaskCardProps {
  readonly task: OpenTask;
  readonly onDone: () => void;
}

/** One thing to do: what, how, how often, what shows it, and why. */
export function TaskCard({ task, onDone }: TaskCardProps) {
  const { what } = taskWords[task.id];
  return (
    <article class="card task">
      <h3>
        <Worded
          sentence={mapScreenWords.task({
            what,
            every: mapWords.every[task.every],
          })}
        />
      </h3>
      <TaskBody task={task} onDone={onDone} />
    </article>
  );
}
