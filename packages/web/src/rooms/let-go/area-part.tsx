import type { LettingGoStudyId } from "@staying-power/care";
import { dayOf } from "@staying-power/case";
import type {
  LettingGoAreaId,
  lettingGoMap,
  TaskId,
} from "@staying-power/plan";
import { tasks } from "@staying-power/plan";
import {
  letGoWords,
  lettingGoStudyWords,
  locale,
  mapScreenWords,
  mapWords,
  taskWords,
} from "@staying-power/words";
import { useRef } from "preact/hooks";
import { TickButton } from "../../ui/parts/tick-button.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { StudyText } from "../letting-go/saying-list.tsx";
import { useEntry } from "../map/use-entry.ts";
import { letGoAt } from "./address.ts";

const words = letGoWords;

type Area = ReturnType<typeof lettingGoMap>["areas"][number];

interface AreaPartProps {
  readonly area: Area;
  readonly studies: readonly LettingGoStudyId[];
}

/** One part, folded: what to do in it, each to be ticked and taken back, and what research knows. */
export function AreaPart({ area: { id, tasks: all }, studies }: AreaPartProps) {
  const { session } = useApp();
  const { full, log } = useEntry();
  const summary = useRef<HTMLElement>(null);
  const { name, text } = words.areas[id];
  const say = (task: TaskId, isDone: boolean): void => {
    log(
      (stamp) => ({ ...stamp, kind: "task", task, done: isDone }),
      taskWords[task].what,
    );
    // The button that was pressed goes away.
    summary.current?.focus({ preventScroll: true });
  };
  const done = all.filter((each) => each.done !== null).length;
  return (
    <details class="area">
      <summary ref={summary}>
        <h3>
          <Worded sentence={words.area({ name, done })} />
        </h3>
      </summary>
      <div class="stack">
        <p>{text}</p>
        <div role="alert">{full && <p class="problem">{words.full}</p>}</div>
        <ul class="area-tasks">
          {all.map(({ task, done: entry }) =>
            entry === null ? (
              <OpenTask key={task} task={task} onDone={() => say(task, true)} />
            ) : (
              <DoneTask
                key={task}
                task={task}
                on={dayOf(entry.at)}
                onUndo={() => {
                  if (entry.id === undefined) say(task, false);
                  else session.unlog(entry.id);
                  summary.current?.focus({ preventScroll: true });
                }}
              />
            ),
          )}
        </ul>
        <AreaWays id={id} />
        <StudiesPart studies={studies} />
      </div>
    </details>
  );
}

/** What research found that bears on a part; nothing where none was read. */
function StudiesPart({ studies }: Pick<AreaPartProps, "studies">) {
  if (studies.length === 0) return null;
  return (
    <>
      <p class="quiet">{lettingGoStudyWords.heading}</p>
      <ul class="points">
        {studies.map((study) => (
          <li key={study}>
            <StudyText id={study} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where more of a part is done. */
function AreaWays({ id }: { readonly id: LettingGoAreaId }) {
  if (id === "dates")
    return (
      <ScreenLink to={letGoAt({ page: "dates" })} class="button">
        {words.ways.dates}
      </ScreenLink>
    );
  if (id === "sense")
    return (
      <>
        <ScreenLink to={kitAt({ door: "write" })} class="line-link">
          {mapScreenWords.places.unsent}
        </ScreenLink>
        <ScreenLink to={letGoAt({ page: "rituals" })} class="line-link">
          {words.ways.rituals}
        </ScreenLink>
      </>
    );
  return null;
}

interface DoneTaskProps {
  readonly task: TaskId;
  /** The day on which it was done, `YYYY-MM-DD`. */
  readonly on: string;
  readonly onUndo: () => void;
}

/** What was done, with its day, and the way back. */
function DoneTask({ task, on, onUndo }: DoneTaskProps) {
  const { what } = taskWords[task];
  return (
    <li class="row apart done-task">
      <span>
        <Worded sentence={words.done(what, locale.day(on))} />
      </span>
      <button type="button" class="plain" onClick={onUndo}>
        <Worded sentence={words.undo(what)} />
      </button>
    </li>
  );
}

interface OpenTaskProps {
  readonly task: TaskId;
  readonly onDone: () => void;
}

/** A box to tick, and, folded, how, how often, what shows it and who says so. */
function OpenTask({ task, onDone }: OpenTaskProps) {
  const { what, how, evidence } = taskWords[task];
  const { every, mark } = tasks[task];
  return (
    <li>
      <TickButton sentence={words.tick(what)} onTick={onDone} />
      <details>
        <summary>
          <Worded sentence={words.how(what)} />
        </summary>
        <div class="stack">
          <p>{how}</p>
          <p class="quiet">{mapWords.shows(evidence)}</p>
          {every !== "once" && <p class="quiet">{mapWords.every[every]}</p>}
          <p class="quiet">{mapScreenWords.whoSays[mark]}</p>
        </div>
      </details>
    </li>
  );
}
