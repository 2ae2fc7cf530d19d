import type { Plan } from "@staying-power/plan";
import { todayWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { taskWords } from "../../ui/own/task-words.ts";
import { TickButton } from "../../ui/parts/tick-button.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { pathOf } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { mapAt } from "../map/address.ts";
import { DoneTasks } from "../map/done-tasks.tsx";
import type { OpenTask } from "../map/model/todays-tasks.ts";
import { TaskBody } from "../map/task-body.tsx";
import { useTasks } from "../map/use-tasks.ts";
import { safetyAt } from "../safety/address.ts";
import { todayAt } from "./address.ts";

/** One to three things to do; before any advice comes what is to be asked about safety. */
export function TodaysPart({ plan }: { readonly plan: Plan }) {
  const { session } = useApp();
  const words = todayWords.tasks;
  const due = session.beforeAdvice.value;
  if (due === null) return <Tasks plan={plan} />;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.safety}</p>
      <ScreenLink
        to={safetyAt({ question: due, onTo: pathOf(todayAt()) })}
        class="button"
      >
        {words.answer}
      </ScreenLink>
    </section>
  );
}

function Tasks({ plan }: { readonly plan: Plan }) {
  const words = todayWords.tasks;
  const heading = useRef<HTMLHeadingElement>(null);
  const { done, first, full, isNew, markDone, takeBack } = useTasks(plan);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <div role="alert">{full && <p class="problem">{todayWords.full}</p>}</div>
      <DoneTasks
        done={done}
        isNew={isNew}
        onUndo={(one) => {
          takeBack(one);
          // The button that was pressed goes away.
          heading.current?.focus({ preventScroll: true });
        }}
      />
      {first.length === 0 ? (
        <p>{done.length > 0 ? words.enough : words.none}</p>
      ) : (
        <ul class="todays-tasks">
          {first.map((task) => (
            <TaskLine
              key={task.id}
              task={task}
              onDone={() => markDone(task.id)}
            />
          ))}
        </ul>
      )}
      <ScreenLink to={mapAt()} class="line-link">
        {words.all}
      </ScreenLink>
    </section>
  );
}

interface TaskLineProps {
  readonly task: OpenTask;
  readonly onDone: () => void;
}

/** A box to tick, what to do, and, folded, how and why. */
function TaskLine({ task, onDone }: TaskLineProps) {
  const { what } = taskWords[task.id];
  return (
    <li>
      <TickButton sentence={todayWords.tasks.tick(what)} onTick={onDone} />
      <details>
        <summary>
          <Worded sentence={todayWords.tasks.how(what)} />
        </summary>
        <div class="stack">
          <TaskBody task={task} />
        </div>
      </details>
    </li>
  );
}
