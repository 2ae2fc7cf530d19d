import { stageIds, type TaskId } from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import { taskWords } from "../../ui/own/task-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import type { OpenTask } from "./model/todays-tasks.ts";
import { TaskBody } from "./task-body.tsx";

interface MoreTasksProps {
  readonly tasks: readonly OpenTask[];
  readonly onDone: (task: TaskId) => void;
}

/** All that could be done as well, by stage, all of it folded: it is much, and none of it is due. */
export function MoreTasks({ tasks, onDone }: MoreTasksProps) {
  const stages = stageIds
    .map((stage) => ({
      stage,
      of: tasks.filter((task) => task.stage === stage),
    }))
    .filter(({ of }) => of.length > 0);
  return (
    <details class="more-tasks">
      <summary>{mapScreenWords.more}</summary>
      <div class="more-stages">
        {stages.map(({ stage, of }) => (
          <details key={stage}>
            <summary>
              <h3>{mapWords.stages[stage]}</h3>
            </summary>
            {of.map((task) => (
              <details key={task.id} class="more-task">
                <summary>
                  <Worded
                    sentence={mapScreenWords.task({
                      what: taskWords[task.id].what,
                      every: mapWords.every[task.every],
                    })}
                  />
                </summary>
                <div class="stack">
                  <TaskBody task={task} onDone={() => onDone(task.id)} />
                </div>
              </details>
            ))}
          </details>
        ))}
      </div>
    </details>
  );
}
