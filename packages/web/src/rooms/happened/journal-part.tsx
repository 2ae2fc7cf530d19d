import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { journalWords, locale } from "@staying-power/words";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { EntryLine } from "./entry-line.tsx";
import { LaterPart } from "./later-part.tsx";
import { families, type Family, told } from "./model/told.ts";
import { useTaskNames } from "./use-task-names.ts";

/** So many entries are shown at first, and with each step back. */
const mostAtOnce = 50;

/** What was told so far, the newest first; each can be changed in its place, and taken out and put back. */
export function JournalPart() {
  const { session } = useApp();
  const words = journalWords;
  const [family, setFamily] = useState<Family>("all");
  const [most, setMost] = useState(mostAtOnce);
  const all = (session.person.value.events ?? []).length;
  const part = told(session.person.value, family, most);
  const { said, undo, takeOut, change, place } = useChanges();
  const taskName = useTaskNames(
    part.days.some(({ entries }) =>
      entries.some(({ event }) => event.kind === "task"),
    ),
  );
  return (
    <section ref={place}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      <div role="status">
        {said !== null && (
          <div class="row apart">
            <p>{said}</p>
            {undo !== null && (
              <button type="button" data-focus="undo" onClick={undo}>
                {words.undo}
              </button>
            )}
          </div>
        )}
      </div>
      {all > 0 && (
        <label class="field">
          <span>{words.filter}</span>
          <select
            value={family}
            onChange={({ currentTarget }) => {
              const chosen = families.find((id) => id === currentTarget.value);
              setFamily(chosen ?? "all");
              setMost(mostAtOnce);
            }}
          >
            {families.map((id) => (
              <option key={id} value={id}>
                {words.families[id]}
              </option>
            ))}
          </select>
        </label>
      )}
      {part.shown === 0 && (
        <p class="quiet">{all === 0 ? words.empty : words.emptyFilter}</p>
      )}
      {part.days.map(({ day, entries }) => (
        <div class="journal-day" key={day}>
          <h3>
            <time dateTime={day}>{locale.day(day)}</time>
          </h3>
          <ul>
            {entries.map(({ event, key }) => (
              <EntryLine
                key={key}
                event={event}
                taskName={taskName}
                onChange={(after) => change(event, after)}
                onTakeOut={() => takeOut(event)}
              />
            ))}
          </ul>
        </div>
      ))}
      {part.more && (
        <div class="row apart">
          <p class="quiet">{words.shown({ shown: part.shown })}</p>
          <button type="button" onClick={() => setMost(most + mostAtOnce)}>
            {words.earlier}
          </button>
        </div>
      )}
      <LaterPart />
    </section>
  );
}

/** What was just done to the journal, and where the focus goes after it. */
function useChanges() {
  const { session } = useApp();
  const words = journalWords;
  const place = useRef<HTMLElement>(null);
  const said = useSignal<string | null>(null);
  const undo = useSignal<(() => void) | null>(null);
  /** The entry, or the button, that is to have the focus once it stands there. */
  const focusOn = useSignal<string | null>(null);

  // What had the focus is gone: it must not fall back to the top of the page.
  useLayoutEffect(() => {
    const wanted = focusOn.value;
    if (wanted === null) return;
    focusOn.value = null;
    const named = [
      ...(place.current?.querySelectorAll<HTMLElement>("[data-focus]") ?? []),
    ].find((element) => element.dataset["focus"] === wanted);
    (named ?? place.current?.querySelector("h2"))?.focus();
  });

  const say = (
    text: string,
    back: (() => void) | null,
    focus: string,
  ): void => {
    said.value = text;
    undo.value = back;
    focusOn.value = focus;
  };

  return {
    place,
    said: said.value,
    undo: undo.value,
    takeOut: (event: Event): void => {
      session.relog(event, null);
      say(
        words.takenOut,
        () => {
          session.log(event);
          said.value = null;
          undo.value = null;
          focusOn.value = event.id ?? "";
        },
        "undo",
      );
    },
    change: (before: Event, after: Event): void => {
      const edit = session.relog(before, after);
      if (edit === null) say(words.gone, null, "");
      else
        say(
          words.edited,
          () => {
            session.relog(edit, before);
            said.value = null;
            undo.value = null;
            focusOn.value = edit.id ?? "";
          },
          edit.id ?? "",
        );
    },
  };
}
