import type { Plan } from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { DoneTasks } from "./done-tasks.tsx";
import { MoreTasks } from "./more-tasks.tsx";
import { TaskCard } from "./task-card.tsx";
import { useTasks } from "./use-tasks.ts";

/** What was done today, what comes first, and what else there is. */
export function TasksPart({ plan }: { readonly plan: Plan }) {
  const words = mapScreenWords;
  const heading = useRef<HTMLHeadingElement>(null);
  const { done, first, more, full, isNew, markDone, takeBack } = useTasks(plan);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.today}
      </h2>
      <div role="alert">{full && <p class="problem">{words.full}</p>}</div>
      <DoneTasks
        done={done}
        isNew={isNew}
        onUndo={(one) => {
          takeBack(one);
          // The button that was pressed goes away.
          heading.current?.focus({ preventScroll: true });
        }}
      />
      {first.map((task) => (
        <TaskCard key={task.id} task={task} onDone={() => markDone(task.id)} />
      ))}
      {first.length === 0 && (
        <p>{sayingWithoutCards(done.length > 0, more.length > 0)}</p>
      )}
      {more.length > 0 && <MoreTasks tasks={more} onDone={markDone} />}
    </section>
  );
}

function sayingWithoutCards(isDone: boolean, isMore: boolean): string {
  if (isMore) return mapScreenWords.enough;
  return isDone ? mapScreenWords.nothingMore : mapWords.noTasks;
}
