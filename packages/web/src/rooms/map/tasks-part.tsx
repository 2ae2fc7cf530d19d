import type { Plan, TaskId } from "@staying-power/plan";
import { mapScreenWords, mapWords, taskWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { type DoneTask, todaysTasks } from "./model/todays-tasks.ts";
import { MoreTasks } from "./more-tasks.tsx";
import { TaskCard } from "./task-card.tsx";
import { useEntry } from "./use-entry.ts";

/** What was done today, what comes first, and what else there is. */
export function TasksPart({ plan }: { readonly plan: Plan }) {
  const { session } = useApp();
  const words = mapScreenWords;
  const { full, log } = useEntry();
  const heading = useRef<HTMLHeadingElement>(null);
  const justDone = useRef<TaskId | null>(null);
  const { done, first, more } = todaysTasks(plan, session.person.value);

  const say = (task: TaskId, isDone: boolean): void => {
    const { what } = taskWords[task];
    const kept = log(
      (stamp) => ({ ...stamp, kind: "task", task, done: isDone }),
      what,
    );
    if (kept) justDone.current = isDone ? task : null;
  };
  const takeBack = ({ task, entry }: DoneTask): void => {
    if (entry === undefined) say(task, false);
    else session.unlog(entry);
    // The button that was pressed goes away.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.today}
      </h2>
      <div role="alert">{full && <p class="problem">{words.full}</p>}</div>
      {done.length > 0 && (
        <ul class="done-tasks">
          {done.map((one) => (
            <DoneLine
              key={one.task}
              task={one.task}
              isNew={one.task === justDone.current}
              onUndo={() => takeBack(one)}
            />
          ))}
        </ul>
      )}
      {first.map((task) => (
        <TaskCard key={task.id} task={task} onDone={() => say(task.id, true)} />
      ))}
      {first.length === 0 && (
        <p>{sayingWithoutCards(done.length > 0, more.length > 0)}</p>
      )}
      {more.length > 0 && (
        <MoreTasks tasks={more} onDone={(task) => say(task, true)} />
      )}
    </section>
  );
}

function sayingWithoutCards(isDone: boolean, isMore: boolean): string {
  if (isMore) return mapScreenWords.enough;
  return isDone ? mapScreenWords.nothingMore : mapWords.noTasks;
}

interface DoneLineProps {
  readonly task: TaskId;
  /** It was done a moment ago, and the button that said so is gone. */
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
      </span>
      <button type="button" class="plain" ref={undo} onClick={onUndo}>
        <Worded sentence={words.undo(what)} />
      </button>
    </li>
  );
}
