import { callAddress } from "@staying-power/care";
import { writeWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { mapAt } from "../map/address.ts";
import type { Circles } from "./model/circling-now.ts";

interface GuardPartProps {
  readonly circles: Circles;
  readonly takesFocus: boolean;
  readonly onWriteOn: () => void;
}

/** What was seen in the last entries, three things to do, and the way past it in one tap. */
export function GuardPart({ circles, takesFocus, onWriteOn }: GuardPartProps) {
  const words = writeWords.guard;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const signs = circles.signs
    .filter(({ points }) => points > 0)
    .map(({ sign }) => sign);
  return (
    <section class="stack journal-guard">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>{words.saw(signs)}</p>
      {circles.words.length > 0 && (
        <p class="quiet">{words.words(circles.words)}</p>
      )}
      <p>{words.turn}</p>
      <h3>{words.doings}</h3>
      <ul class="stack">
        <li>
          <TaskDoing />
        </li>
        <li class="card">
          <p>{words.walk}</p>
          <p class="quiet">{words.walkText}</p>
        </li>
        <li>
          <CallDoing />
        </li>
      </ul>
      <button type="button" onClick={onWriteOn}>
        {words.writeOn}
      </button>
      <details>
        <summary>{words.why}</summary>
        <div class="stack">
          {words.whyText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
    </section>
  );
}

/** The task by its name, and whose words that is. */
interface Named {
  readonly TaskOfDay: FunctionComponent;
  readonly TaskOfDayMark: FunctionComponent;
}

/** What the map has for today; by its name once the map is at hand, which nobody waits for. */
function TaskDoing() {
  const [task, setTask] = useState<Named | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const { TaskOfDay, TaskOfDayMark } = await import("./task-of-day.tsx");
        if (wanted) setTask({ TaskOfDay, TaskOfDayMark });
      } catch {
        // Without it the link leads to the map all the same.
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <>
      <ScreenLink to={mapAt()} class="button">
        {task === null ? writeWords.guard.map : <task.TaskOfDay />}
      </ScreenLink>
      {task !== null && <task.TaskOfDayMark />}
    </>
  );
}

/** Someone from the kit who can be called; the way to choose one where there is none. */
function CallDoing() {
  const { session } = useApp();
  const words = writeWords.guard;
  const callable = session.record.value.kit.people
    .map(({ name, number }) => ({ name, href: callAddress(number) }))
    .find(({ href }) => href !== null);
  return callable?.href ? (
    <a class="button" href={callable.href}>
      {words.call(callable.name)}
    </a>
  ) : (
    <ScreenLink to={kitAt({ door: "call" })} class="button">
      {words.choose}
    </ScreenLink>
  );
}
