import { useComputed } from "@preact/signals";
import { type PlannedTask, planFor } from "@staying-power/plan";
import { locale, mapScreenWords, mapWords } from "@staying-power/words";
import { taskWords } from "../../ui/own/task-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "./address.ts";
import { neighboursOf } from "./model/days-of-change.ts";
import { StagesPart } from "./stages-part.tsx";
import { TaskBody } from "./task-body.tsx";
import { VariantPart } from "./variant-part.tsx";

interface EarlierMapProps {
  /** A day before today, YYYY-MM-DD. */
  readonly on: string;
}

/** The map as it stood on the evening of an earlier day, to be read: nothing is ticked there. */
export function EarlierMap({ on }: EarlierMapProps) {
  const words = mapScreenWords.earlier;
  const { session } = useApp();
  const plan = useComputed(() =>
    planFor({ ...session.planInput.value, today: on }),
  ).value;
  return (
    <Screen heading={words.heading(locale.day(on))} about={`map ${on}`}>
      <p class="quiet">{words.text}</p>
      <p class="state">{mapWords.states[plan.state]}</p>
      <TasksOfThen tasks={plan.tasks} />
      <StagesPart plan={plan} />
      <VariantPart plan={plan} />
      <Ways on={on} />
    </Screen>
  );
}

function TasksOfThen({ tasks }: { readonly tasks: readonly PlannedTask[] }) {
  return (
    <section>
      <h2>{mapWords.headings.tasks}</h2>
      {tasks.length === 0 && <p>{mapWords.noTasks}</p>}
      <div>
        {tasks.map((task) => (
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
              <TaskBody task={task} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

/** To other days on which something was told, and back to today. */
function Ways({ on }: EarlierMapProps) {
  const { session } = useApp();
  const words = mapScreenWords.earlier;
  const { earlier, later } = neighboursOf(session.person.value, {
    on,
    today: session.today.value,
  });
  return (
    <ul>
      {earlier !== null && (
        <li>
          <ScreenLink to={mapAt({ on: earlier })} class="line-link">
            {words.before(locale.day(earlier))}
          </ScreenLink>
        </li>
      )}
      {later !== null && (
        <li>
          <ScreenLink to={mapAt({ on: later })} class="line-link">
            {words.after(locale.day(later))}
          </ScreenLink>
        </li>
      )}
      <li>
        <ScreenLink to={mapAt()} class="line-link">
          {words.today}
        </ScreenLink>
      </li>
      <li>
        <ScreenLink to={lettingGoAt()} class="line-link">
          {mapScreenWords.lettingGo.read}
        </ScreenLink>
      </li>
    </ul>
  );
}
