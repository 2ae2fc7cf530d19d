import { journalWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { EntryLine } from "./entry-line.tsx";
import { LaterPart } from "./later-part.tsx";
import { families, type Family, told } from "./model/told.ts";
import { useJournalChanges } from "./use-journal-changes.ts";
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
  const { said, undo, takeOut, change, place } = useJournalChanges();
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
        <FamilyField
          family={family}
          onChoose={(chosen) => {
            setFamily(chosen);
            setMost(mostAtOnce);
          }}
        />
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

interface FamilyFieldProps {
  readonly family: Family;
  readonly onChoose: (family: Family) => void;
}

/** Narrows the journal to one family. */
function FamilyField({ family, onChoose }: FamilyFieldProps) {
  const words = journalWords;
  return (
    <label class="field">
      <span>{words.filter}</span>
      <select
        value={family}
        onChange={({ currentTarget: { value } }) =>
          onChoose(families.find((id) => id === value) ?? "all")
        }
      >
        {families.map((id) => (
          <option key={id} value={id}>
            {words.families[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
