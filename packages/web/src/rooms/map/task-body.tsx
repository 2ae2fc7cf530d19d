import type { TaskId } from "@staying-power/plan";
import {
  locale,
  mapScreenWords,
  mapWords,
  variantWords,
} from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { worthKnowingAt } from "../worth-knowing/address.ts";
import { mayCall } from "../call/model/may-call.ts";
import { reasonLine } from "./model/reason-line.ts";
import { opinions } from "./model/opinions.ts";
import { taskPages, taskPlaces } from "./model/task-pages.ts";
import type { OpenTask } from "./model/todays-tasks.ts";

interface TaskBodyProps {
  readonly task: OpenTask;
  /** Left out where something else says that it is done. */
  readonly onDone?: () => void;
}

/** How to do it, what shows it, that it is done, and why it is here. */
export function TaskBody({ task, onDone }: TaskBodyProps) {
  const words = mapScreenWords;
  const { what, how, evidence } = taskWords[task.id];
  const page = taskPages[task.id];
  const place = usePlaceOf(task.id);
  return (
    <>
      <p>{how}</p>
      <p class="quiet">{mapWords.shows(evidence)}</p>
      <OwnMark ours={oursOfTask(task.id)} />
      {page !== undefined && (
        <ScreenLink to={worthKnowingAt({ page })} class="line-link">
          {words.pages[page]}
        </ScreenLink>
      )}
      {place !== undefined && (
        <ScreenLink to={place.to} class="line-link">
          {words.places[place.label]}
        </ScreenLink>
      )}
      {task.doneOn !== undefined && (
        <p class="quiet">{words.doneOn(locale.day(task.doneOn))}</p>
      )}
      <div class="row apart">
        {onDone !== undefined && (
          <button type="button" onClick={onDone}>
            <Worded sentence={words.done(what)} />
          </button>
        )}
        <WhyTask task={task} />
      </div>
    </>
  );
}

/** Where it is done: a coach only for whoever has one, and where nothing matters more. */
function usePlaceOf(task: TaskId) {
  const { session } = useApp();
  const place = taskPlaces[task];
  return place?.label === "coach" && !mayCall(session) ? undefined : place;
}

/** What of the person's answers chose it, who says so, and where opinions differ. */
function WhyTask({ task: { id, mark, why } }: Pick<TaskBodyProps, "task">) {
  const words = mapScreenWords;
  const { session } = useApp();
  // Behind a gate no answer about the two of them is said again.
  const facts = session.gates.value.length === 0 ? session.facts.value : {};
  const { breakup } = session.person.value;
  const { what, by30, by60 } = taskWords[id];
  const variant = opinions[id];
  const disagree =
    variant === undefined ? null : variantWords[variant].disagree;
  return (
    <details class="why-task">
      <summary>
        <Worded sentence={words.why(what)} />
      </summary>
      <p>{words.because}</p>
      <ul class="points">
        {why.map((reason) => (
          <li key={JSON.stringify(reason)}>
            {reasonLine(reason, { facts, breakup })}
          </li>
        ))}
      </ul>
      <p>{words.whoSays[mark]}</p>
      {by30 !== undefined && <p>{words.by30(by30)}</p>}
      {by60 !== undefined && <p>{words.by60(by60)}</p>}
      {disagree !== null && <p>{mapWords.disagree(disagree)}</p>}
    </details>
  );
}
